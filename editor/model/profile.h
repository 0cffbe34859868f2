#pragma once

#include <QString>
#include <QStringList>

namespace Jianbao {

/// What makes a newsletter this newsletter: its section names, labels and fixed phrases. A value; it never holds an
/// issue's text.
struct Profile {
    QString name;              ///< 嵌入式AI简报
    QStringList sections;      ///< section headings in their order
    QString tagline;           ///< without the ** around it
    QString introPrefix;       ///< 导读
    QStringList summaryLabels; ///< labels whose text begins the summary; the first is the one written: 摘要
    QStringList textLabels;    ///< labels whose value is text, not a URL: 论文 标题 作者 …
    QString pastHeading;       ///< 往期回顾

    /// The built-in newsletter, 嵌入式AI简报.
    static const Profile &builtIn();
};

} // namespace Jianbao
