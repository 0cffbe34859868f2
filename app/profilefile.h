#pragma once

#include "error.h"
#include "filewatch.h"
#include "profilereader.h"

#include <QObject>
#include <QThreadPool>
#include <functional>

namespace Jianbao {

/// The `jianbao.json` beside the open issue. Reads it on a thread of its own whenever it changes, and makes one when
/// asked; writes to one that is there only what the person asks for, and leaves the rest of it alone. Knows no
/// document.
class ProfileFile : public QObject
{
    Q_OBJECT

public:
    explicit ProfileFile(QObject *parent = nullptr);
    ~ProfileFile() override; ///< waits for what is being read or written

    QString path() const { return m_path; } ///< absolute, whether there is such a file or not

    /// Follows the profile of this folder; `known` is what it said just now.
    void follow(const QString &folder, const ReadProfile &known);
    /// Follows the profile of another folder; `changed` comes when it says something else than the one before.
    void moveTo(const QString &folder);
    /// Makes of the file's text (`{}` where there is none) what `edit` makes of it, on another thread; `written`,
    /// and `changed` when it says something else now, or `notChanged` follows.
    void change(const std::function<Result<QByteArray>(const QByteArray &json)> &edit);
    /// Makes the file from the built-in profile unless there is one; `ready` or `notMade` follows.
    void makeReady();

Q_SIGNALS:
    void changed(const Jianbao::ReadProfile &profile);
    /// There is a file to be edited.
    void ready(const QString &path);
    /// There is none, and why.
    void notMade(const QString &message);
    void written();
    void notChanged(const QString &message);

private:
    void read();

    QThreadPool m_disk;
    FileWatch m_watch;
    QString m_folder;
    QString m_path;
    ReadProfile m_known;
};

} // namespace Jianbao
