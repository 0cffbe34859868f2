#include "articlepage.h"

#include "imagescheme.h"
#include "lockedpage.h"
#include "pagescript.h"
#include "requestwall.h"

#include <QColor>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QPointF>
#include <QTimer>
#include <QWebEngineProfile>
#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;
using WeChat::Article;

namespace {

/// New HTML per step: the page stays responsive and the first screen of a long article comes at once.
constexpr qsizetype stepBudget = 256 * 1024;

constexpr qsizetype crashLimit = 3;
constexpr qint64 crashWindow = 60'000;

QJsonObject toJson(const PageLook &look)
{
    return {{u"width"_s, look.phoneWidth}, {u"bare"_s, look.frame == PageLook::Frame::None},
            {u"dark"_s, look.isDark},      {u"ground"_s, look.ground},
            {u"quiet"_s, look.quietText},  {u"accent"_s, look.accent},
            {u"empty"_s, look.emptyText}};
}

/// The blocks that show some of `source`; an empty source stands for the block it lies in.
std::optional<std::pair<qsizetype, qsizetype>> blocksShowing(const Article &article, Span source)
{
    const qsizetype end = std::max(source.end, source.begin + 1);
    std::optional<std::pair<qsizetype, qsizetype>> found;
    for (qsizetype i = 0; i < article.blocks.size(); ++i) {
        const Span block = article.blocks[i].source;
        if (block.isEmpty() || block.end <= source.begin || end <= block.begin)
            continue;
        found = {found ? found->first : i, i};
    }
    return found;
}

/// What the block that a script answered with shows; nothing for no block and a generated one.
std::optional<Span> sourceOf(const QList<WeChat::ArticleBlock> &shown, const QVariant &index)
{
    const qsizetype i = index.isValid() ? index.toLongLong() : -1;
    const bool isFound = i >= 0 && i < shown.size() && !shown[i].source.isEmpty();
    return isFound ? std::optional(shown[i].source) : std::nullopt;
}

} // namespace

ArticlePage::ArticlePage(QObject *parent)
    : QObject(parent)
    , m_profile(LockedPage::makeProfile())
    , m_images(new ImageScheme(m_profile.get()))
    , m_page(std::make_unique<LockedPage>(m_profile.get(), nullptr))
{
    m_profile->setUrlRequestInterceptor(new RequestWall(m_profile.get()));
    m_profile->installUrlSchemeHandler(ImageScheme::name, m_images);

    connect(m_page.get(), &QWebEnginePage::loadFinished, this, [this](bool isLoaded) {
        if (!isLoaded)
            return; // a navigation that was refused or overtaken
        // about:blank is the one place the engine goes without asking the page.
        if (m_page->url().scheme() == QLatin1StringView(ImageScheme::name))
            setUp();
        else
            recover();
    });
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, &ArticlePage::recover);
    connect(m_page.get(), &QWebEnginePage::contentsSizeChanged, this, [this] {
        if (m_state == State::Ready)
            m_page->run(PageScript::placeMark());
    });
    loadShell();
}

ArticlePage::~ArticlePage() = default;

LockedPage *ArticlePage::page() const
{
    return m_page.get();
}

void ArticlePage::show(const Article &article, quint64 revision)
{
    m_wanted = article;
    m_revision = revision;
    m_isReported = false;
    advance();
}

void ArticlePage::setImageFolder(const QString &folder, const QString &root)
{
    if (m_images->setFolder(folder, root))
        loadShell();
}

void ArticlePage::setLook(const PageLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_page->setBackgroundColor(look.ground.isEmpty() ? QColor(Qt::white) : QColor::fromString(look.ground));
    if (m_state == State::Ready)
        m_page->run(PageScript::setLook(toJson(m_look)));
}

void ArticlePage::setPictures(const PagePictureStates &pictures)
{
    if (pictures == m_pictures)
        return;
    m_pictures = pictures;
    QHash<QString, QString> files;
    for (const QString &file : std::as_const(m_pictures.fetched))
        files.insert(QFileInfo(file).fileName(), file);
    m_images->setFetched(files);
    if (m_state == State::Ready)
        sendPictures();
}

void ArticlePage::sendPictures()
{
    QJsonArray fetched;
    for (const auto &[source, file] : m_pictures.fetched.asKeyValueRange()) {
        fetched.append(QJsonObject{{u"source"_s, QString::fromUtf8(source)},
                                   {u"url"_s, m_images->fetchedUrl(QFileInfo(file).fileName()).toString()}});
    }
    QJsonArray broken;
    for (const QByteArray &source : std::as_const(m_pictures.broken))
        broken.append(QString::fromUtf8(source));
    m_page->run(PageScript::setPictures(fetched, broken));
}

void ArticlePage::reveal(Span source, Reveal how)
{
    m_reveal = {source, how};
    if (m_isReported)
        applyPendingReveal();
}

void ArticlePage::restart()
{
    m_crashes.clear();
    loadShell();
}

void ArticlePage::findPlace(QPointF point, std::function<void(std::optional<Place>)> receive)
{
    if (m_state != State::Ready) {
        receive({});
        return;
    }
    // Scripts run in the order they are sent: m_shown is what the page shows when this one runs.
    m_page->ask(PageScript::placeAt(point.x(), point.y()), this,
                [shown = m_shown.blocks, receive = std::move(receive)](const QVariant &answer) {
                    const QVariantMap place = answer.toMap();
                    const auto block = sourceOf(shown, place.value(u"block"_s));
                    if (block)
                        receive(Place{*block, place.value(u"before"_s).toString(), place.value(u"after"_s).toString()});
                    else
                        receive({});
                });
}

void ArticlePage::findFirstVisible(std::function<void(std::optional<Span>)> receive)
{
    if (m_state != State::Ready) {
        receive({});
        return;
    }
    m_page->ask(PageScript::firstVisibleBlock(), this,
                [shown = m_shown.blocks, receive = std::move(receive)](const QVariant &index) {
                    receive(sourceOf(shown, index));
                });
}

void ArticlePage::readBack(std::function<void(const QByteArray &html)> receive)
{
    if (m_state != State::Ready) {
        receive({});
        return;
    }
    m_page->ask(PageScript::html(), this,
                [receive = std::move(receive)](const QVariant &html) { receive(html.toString().toUtf8()); });
}

void ArticlePage::loadShell()
{
    reset(State::Loading);
    m_page->loadShell(PageScript::shell(), m_images->base());
}

/// Forgets the page as it was; answers still on their way no longer count.
void ArticlePage::reset(State state)
{
    m_state = state;
    ++m_generation;
    m_isPatching = false;
    m_isReported = false;
    m_shown = {};
}

void ArticlePage::setUp()
{
    // Also for a load that was overtaken by another: the last one to finish is the page there is.
    reset(State::Loading);
    ask(PageScript::setUp(), [this](const QVariant &isReady) {
        if (!isReady.toBool()) {
            recover();
            return;
        }
        m_state = State::Ready;
        m_page->run(PageScript::setLook(toJson(m_look)));
        sendPictures();
        advance();
    });
}

/// Sends the next step towards the newest article, unless one is under way: its answer comes back here.
void ArticlePage::advance()
{
    if (m_state != State::Ready || m_isPatching || m_isReported || !m_revision)
        return;
    const ArticlePatch patch = nextPatch(m_shown, m_wanted, stepBudget);
    m_shown = patch.result;
    if (patch.isEmpty()) {
        finish();
        return;
    }
    m_isPatching = true;
    ask(PageScript::apply(patch), [this](const QVariant &isDone) {
        m_isPatching = false;
        if (!isDone.toBool())
            recover();
        else
            advance();
    });
}

void ArticlePage::finish()
{
    m_isReported = true;
    Q_EMIT shown(*m_revision);
    if (m_isReported)
        applyPendingReveal();
}

void ArticlePage::applyPendingReveal()
{
    const auto request = std::exchange(m_reveal, std::nullopt);
    if (!request)
        return;
    const auto blocks = blocksShowing(m_shown, request->source);
    if (blocks && request->how == Reveal::ScrollToTop)
        m_page->run(PageScript::scrollToBlock(blocks->first));
    else if (blocks)
        m_page->run(PageScript::reveal(blocks->first, blocks->second, request->how == Reveal::ScrollAndMark));
    else if (request->how != Reveal::ScrollToTop)
        leave(*request);
}

/// For what the article does not show, the heading with its date for one: no mark stays at another place.
void ArticlePage::leave(const RevealRequest &request)
{
    const auto first = std::ranges::find_if(m_shown.blocks, [](const auto &block) { return !block.source.isEmpty(); });
    const bool isBefore = first != m_shown.blocks.end() && request.source.end <= first->source.begin;
    m_page->run(PageScript::leave(isBefore && request.how == Reveal::ScrollAndMark));
}

/// The page's process is gone or its script fails: a fresh page, but not without end for an article that kills it.
void ArticlePage::recover()
{
    reset(State::Stopped);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_crashes.removeIf([now](qint64 time) { return time < now - crashWindow; });
    m_crashes.append(now);
    if (m_crashes.size() > crashLimit) {
        Q_EMIT stopped();
        return;
    }
    QTimer::singleShot(0, this, &ArticlePage::loadShell); // not from within the engine's own report
}

void ArticlePage::ask(const QString &script, std::function<void(const QVariant &)> receive)
{
    m_page->ask(script, this, [this, generation = m_generation, receive = std::move(receive)](const QVariant &answer) {
        if (m_generation == generation)
            receive(answer);
    });
}

} // namespace Jianbao
