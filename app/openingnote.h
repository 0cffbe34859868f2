#pragma once

#include <QObject>
#include <QTimer>

class QStatusBar;

namespace Jianbao {

/// Which issue is being opened, and a quiet word about it in the status bar when that takes its time. Opens nothing.
class OpeningNote : public QObject
{
    Q_OBJECT

public:
    /// `bar` must outlive this.
    OpeningNote(QStatusBar &bar, QObject *parent);

    QString path() const { return m_path; } ///< absolute; empty for none
    /// In place of one that was being opened before.
    void begin(const QString &path);
    /// It is there, or could not be opened. Says nothing of another one that is still being opened.
    void end(const QString &path);

private:
    void say();

    QStatusBar &m_bar;
    QString m_path;
    QTimer m_patience; ///< what is opened at once needs no word
};

} // namespace Jianbao
