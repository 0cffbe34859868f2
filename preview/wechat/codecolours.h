#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Jianbao::WeChat {

/// A run of a line of code and the CSS declarations it is shown with.
struct ColouredRun {
    qsizetype begin = 0; ///< UTF-16 units from the line's start
    qsizetype size = 0;
    QByteArray style; ///< `color:#0057ae;font-weight:bold`
};

/// Gives source code its colours on a light ground. An implementation may need Qt Gui, so the one there is lives in a
/// plugin that is loaded when the first block of code with a language wants it. Safe on any thread; the same answer for
/// the same text, always.
class CodeColours
{
public:
    virtual ~CodeColours() = default;

    /// The coloured runs of each line, in order and disjoint; empty when the language is not known.
    /// `language` is the first word of a fence's info string, such as `c++`.
    virtual QList<QList<ColouredRun>> colour(const QStringList &lines, const QString &language) const = 0;

    /// The installed plugin, looked for beside the program and loaded when first asked for colours. Without a plugin,
    /// code is plain.
    static const CodeColours &installed();
};

/// Where the plugin may be, in the order in which it is looked for, given the folder of the running program: beside the
/// program, in `../lib/jianbao` of an installation, in `lib/jianbao` of a build tree.
QStringList codeColoursFolders(const QString &programFolder);

} // namespace Jianbao::WeChat

#define JianbaoCodeColours_iid "jianbao.CodeColours/1"
Q_DECLARE_INTERFACE(Jianbao::WeChat::CodeColours, JianbaoCodeColours_iid)
