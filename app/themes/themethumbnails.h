#pragma once

#include "manuscript.h"
#include "themelibrary.h"

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QThreadPool>
#include <memory>
#include <optional>

namespace Jianbao {

class ArticleCamera;

/// Small pictures of the open issue in each theme, made one after the other while somebody looks: rendered on a thread
/// of their own, drawn by an unseen page. Keeps one picture a theme, until its issue or style sheet is another.
class ThemeThumbnails : public QObject
{
    Q_OBJECT

public:
    ThemeThumbnails(WeChat::ThemeLibrary library, QSize pixels, QObject *parent = nullptr);
    ~ThemeThumbnails() override;

    /// The last picture; null when there is none yet.
    QPixmap picture(const QString &id) const;
    /// Makes the pictures of these themes that are not of this issue, in this order; ends what is under way.
    void make(const QStringList &ids, const Manuscript &issue);
    /// The style sheet changed: its picture is to be made again.
    void forget(const QString &id);
    /// Makes no more until the next make(), and gives the page back.
    void stop();

Q_SIGNALS:
    void made(const QString &id);

private:
    struct Picture {
        QPixmap pixmap;
        QByteArray article; ///< hash of what it shows
    };
    struct Order {
        WeChat::Article article;
        QByteArray hash;
    };

    void next();
    void take(const Order &order);
    static std::optional<Order> prepare(const WeChat::ThemeLibrary &library, const QString &id,
                                        const Manuscript &issue);

    WeChat::ThemeLibrary m_library;
    QSize m_pixels;
    QHash<QString, Picture> m_pictures;
    QStringList m_waiting;
    QString m_current;
    QByteArray m_currentHash;
    Manuscript m_issue;
    quint64 m_number = 0; ///< of the last make(); answers to older ones are dropped
    std::unique_ptr<ArticleCamera> m_camera;
    QThreadPool m_thread;
};

} // namespace Jianbao
