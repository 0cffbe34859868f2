#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace Jianbao {

/// Gives a file another name in its folder, never over a file that exists. In a git repository it asks git to do so,
/// so that the file's history goes with it; where git is not there, does not know the file or does not answer, the file
/// is renamed all the same. Runs nothing that the repository would like to have run (hooks, monitors). One at a time.
class FileMove : public QObject
{
    Q_OBJECT

public:
    explicit FileMove(QObject *parent = nullptr);
    ~FileMove() override;

    /// Both absolute and in the same folder. `moved` or `failed` follows, not at once.
    void move(const QString &from, const QString &to);

Q_SIGNALS:
    void moved();
    /// The file has its old name; why, in one sentence.
    void failed(const QString &message);

private:
    void askGit(const QString &git);
    void settle();

    QString m_from;
    QString m_to;
    QProcess m_git;
    QTimer m_patience;
};

} // namespace Jianbao
