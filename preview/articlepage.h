#pragma once

#include "article.h"
#include "articlepatch.h"

#include <QHash>
#include <QObject>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

class QWebEngineProfile;

namespace Jianbao {

class ImageScheme;
class LockedPage;

/// How the page around the article looks. Nothing of it enters the article.
struct PageLook {
    enum class Frame {
        Phone, ///< a phone's page on the window's ground
        None,  ///< the article's page alone, for paper and pictures
    };
    Frame frame = Frame::Phone;
    int phoneWidth = 375; ///< CSS pixels
    bool isDark = false;  ///< WeChat's dark mode, simulated
    QString ground = {};  ///< CSS colours of the window
    QString quietText = {};
    QString accent = {};
    QString emptyText = {}; ///< shown before any article

    friend bool operator==(const PageLook &, const PageLook &) = default;
};

/// How pictures stand in the page that it cannot load by itself; by their sources as the article has them.
struct PagePictureStates {
    QHash<QByteArray, QString> fetched; ///< files of pictures that lie on other servers
    QList<QByteArray> broken;           ///< to be marked: absent, damaged, refused

    friend bool operator==(const PagePictureStates &, const PagePictureStates &) = default;
};

/// Keeps the DOM of one locked page equal to an article: one patch under way at most, the newest article next. Owns the
/// page, its profile and its wall. Knows no widget; reports positions as spans of the issue.
class ArticlePage : public QObject
{
    Q_OBJECT

public:
    enum class Reveal {
        ScrollAndMark, ///< scrolls as little as need be
        Mark,
        ScrollToTop, ///< the first of the blocks comes first in view
    };

    /// A letter of the article.
    struct Place {
        Span block;     ///< the issue's bytes that its block shows
        QString before; ///< some of the block's text before the letter, and from it on; both empty between letters
        QString after;
    };

    explicit ArticlePage(QObject *parent = nullptr);
    ~ArticlePage() override;

    LockedPage *page() const;

    /// shown(revision) follows, and follows again whenever the page had to be loaded anew.
    void show(const WeChat::Article &article, quint64 revision);
    void setImageFolder(const QString &folder, const QString &root);
    void setLook(const PageLook &look);
    /// Shown around the article's HTML, which stays as it is.
    void setPictures(const PagePictureStates &pictures);
    /// Once the newest article is shown. Bytes that no block shows are marked nowhere; those before them all bring
    /// ScrollAndMark to the beginning.
    void reveal(Span source, Reveal how);
    /// Loads the page again and shows the article anew, for instance after stopped().
    void restart();

    /// What is at a point (CSS pixels of the window), and the bytes that the first block in view shows; nothing
    /// for a generated block, between blocks and while there is no page. The answer comes later, and not at all once
    /// this object is going.
    void findPlace(QPointF point, std::function<void(std::optional<Place>)> receive);
    void findFirstVisible(std::function<void(std::optional<Span>)> receive);
    void readBack(std::function<void(const QByteArray &html)> receive);

Q_SIGNALS:
    void shown(quint64 revision);
    /// The page's process ended again and again; nothing is shown until restart().
    void stopped();

private:
    enum class State { Loading, Ready, Stopped };

    void loadShell();
    void reset(State state);
    void setUp();
    void sendPictures();
    void advance();
    void finish();
    void recover();
    /// The answer is dropped when the page was loaded anew meanwhile.
    void ask(const QString &script, std::function<void(const QVariant &)> receive);

    struct RevealRequest {
        Span source;
        Reveal how;
    };

    void applyPendingReveal();
    void leave(const RevealRequest &request);

    std::unique_ptr<QWebEngineProfile> m_profile;
    ImageScheme *m_images = nullptr;
    std::unique_ptr<LockedPage> m_page; // after the profile, so that it goes first

    State m_state = State::Loading;
    quint64 m_generation = 0; ///< of the loaded shell; answers from an older one are dropped
    bool m_isPatching = false;
    WeChat::Article m_shown; ///< what the DOM holds
    WeChat::Article m_wanted;
    std::optional<quint64> m_revision; ///< of m_wanted; none before the first article
    bool m_isReported = false;         ///< shown(m_revision) went out for the loaded shell
    PageLook m_look;
    PagePictureStates m_pictures;
    std::optional<RevealRequest> m_reveal;
    QList<qint64> m_crashes; ///< when, in milliseconds
};

} // namespace Jianbao
