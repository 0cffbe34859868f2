#pragma once

#include <QList>
#include <QString>

namespace Jianbao {

/// Text of one look, as it is read from HTML: white space is single spaces.
struct InlineRun {
    struct Look {
        bool isStrong = false;
        bool isEmphasis = false;
        bool isStruck = false;
        bool isCode = false;
        QString link; ///< http(s); empty for none

        friend bool operator==(const Look &, const Look &) = default;
    };
    QString text;
    Look look;
};

/// One line of Markdown that reads as these runs: what looks like Markdown in their text is escaped. Empty when there
/// is nothing to read.
QString inlineMarkdown(const QList<InlineRun> &runs);

} // namespace Jianbao
