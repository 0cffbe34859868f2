#pragma once

#include "error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>

namespace Jianbao::WeChat {

class StyleSheet;

/// A CSS file made ready to style an article. Immutable, cheap to copy, safe on any thread.
class Theme
{
public:
    /// A rule or declaration that was left out.
    struct Problem {
        enum class Kind {
            Unknown,  ///< not understood: most likely a mistake
            NoEffect, ///< understood, but WeChat articles have no such thing (`:hover`, `@media`, `position`)
        };
        int line = 0; ///< from 1
        QString message;
        Kind kind = Kind::Unknown;
    };

    /// The built-in default theme.
    static const Theme &standard();
    /// Any CSS (UTF-8). Fails only for text that cannot be a style sheet (binary, over 1 MB).
    static Result<Theme> fromCss(const QString &name, const QByteArray &css);

    const QString &name() const;
    const QList<Problem> &problems() const;
    const StyleSheet &styleSheet() const;

private:
    Theme() = default;
    QString m_name;
    QList<Problem> m_problems;
    std::shared_ptr<const StyleSheet> m_styleSheet;
};

} // namespace Jianbao::WeChat
