#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace Jianbao {

/// What the command line of the editor asks for.
struct StartOptions {
    QStringList files;           ///< to open, absolute; none: the windows of last time
    bool wantsNewWindow = false; ///< without an issue
    bool isAlone = false;        ///< a program of its own, whatever runs already
    QString screenshot;          ///< where to write a picture of the window; empty: stay open
    QSize size;                  ///< of the window; invalid: that of last time
    QString problem;             ///< what is wrong with the command line; empty when nothing is
    QString answer;              ///< what --help or --version print; empty when not asked
};

/// Reads the words behind the program's name.
StartOptions readStartOptions(const QStringList &words);

/// Why the editor cannot start on this machine as it is, in one sentence; empty when it can. To be asked before there
/// is a QApplication: without a display that one ends the program, and Chromium does as root, neither with a word of
/// use.
QString whyNotStart(const QStringList &words);

} // namespace Jianbao
