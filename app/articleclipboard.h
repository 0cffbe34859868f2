#pragma once

#include "document.h"
#include "imagefolder.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

namespace Jianbao {

/// 复制到公众号: puts an issue on the clipboard as WeChat-ready HTML with its pictures inside, and as readable text.
/// Another program may hold the clipboard just then, so what was put there is read back, compared and put there again.
class ArticleClipboard : public QObject
{
    Q_OBJECT

public:
    explicit ArticleClipboard(QObject *parent = nullptr);
    ~ArticleClipboard() override;

    void copy(const Snapshot &snapshot, const ImageFolder &images);

Q_SIGNALS:
    /// `missing` are the pictures, as the issue names them, that could not be put in.
    void copied(const QStringList &missing);
    void failed();

private:
    struct Contents {
        QString html;
        QString text;
        QStringList missing;
    };

    void put();
    bool isThere() const;

    QThreadPool m_thread;
    Contents m_contents;
    QTimer m_again;
    int m_attempts = 0;
};

} // namespace Jianbao
