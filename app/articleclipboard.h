#pragma once

#include "manuscript.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace Jianbao {

/// Puts an issue on the clipboard. Another program may hold the clipboard just then, so what was put there is read
/// back, compared and put there again. Rendering is done on a thread of its own.
class ArticleClipboard : public QObject
{
    Q_OBJECT

public:
    enum class Form {
        ForWeChat, ///< 复制到公众号: HTML with its local pictures inside, and readable text
        Html,      ///< 复制 HTML: the same HTML as text to be read and pasted as code, pictures by their addresses
        PlainText, ///< 复制纯文本
    };
    /// What to do when local pictures cannot be put in.
    enum class Missing { Report, Accept };

    explicit ArticleClipboard(QObject *parent = nullptr);
    ~ArticleClipboard() override;

    /// copied(), failed() or, for Report, picturesMissing() follows.
    void copy(const Manuscript &manuscript, Form form, Missing missing = Missing::Report);

Q_SIGNALS:
    void copied(Jianbao::ArticleClipboard::Form form);
    void failed(Jianbao::ArticleClipboard::Form form);
    /// Nothing was copied.
    void picturesMissing(const QList<Jianbao::WeChat::MissingImage> &missing);

private:
    struct Contents {
        Form form = Form::ForWeChat;
        QString html;
        QString text;
        QList<WeChat::MissingImage> missing;
    };

    static Contents prepare(const Manuscript &manuscript, Form form);
    void put();
    bool isThere() const;

    QThreadPool m_thread;
    Contents m_contents;
    QTimer m_again;
    int m_attempts = 0;
};

} // namespace Jianbao
