#include "previewpane.h"

#include "articlepage.h"
#include "imagescheme.h"
#include "lockedpage.h"
#include "picturebar.h"
#include "previewheader.h"

#include <QApplication>
#include <QChildEvent>
#include <QDataStream>
#include <QIODevice>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWebEngineView>
#include <algorithm>
#include <cmath>
#include <optional>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 stateMagic = 0x4a427076; // "JBpv"
constexpr quint16 stateVersion = 1;

constexpr double minimumZoom = 0.5;
constexpr double maximumZoom = 3.0;
constexpr double zoomStep = 1.1;

/// The page's width beside the phone's own: two margins and a scroll bar, as in shell.html.
constexpr int pageMargins = 2 * 16 + 10;

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share, a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

} // namespace

struct PreviewPane::Private {
    explicit Private(PreviewPane *pane)
        : q(pane)
    {
    }

    PreviewPane *q;
    ArticlePage *article = nullptr;
    PreviewHeader *header = nullptr;
    PictureBar *pictures = nullptr;
    QStackedWidget *stack = nullptr;
    QWebEngineView *view = nullptr;
    double zoom = 1.0;               ///< the person's; the view's own also fits the phone into the pane
    std::optional<QPointF> pressed;  ///< where a click began
    bool isScrolledByPerson = false; ///< since the page was last moved by the program
    bool isAskingVisible = false;
    bool isScrolledFurther = false;

    QWidget *makeStoppedPage();
    void watch(QObject *child);
    void updateLook();
    void updateZoom();
    void zoomBy(int steps);
    void showMenu(const QPoint &position);
    void reportScroll();
    static bool isSwallowed(Qt::MouseButton button);
    bool handlePress(const QMouseEvent &event);
    bool handleRelease(const QMouseEvent &event);
    void reportClick(QPointF position);
};

void PreviewPane::registerScheme()
{
    ImageScheme::registerScheme();
    // A page can hint at a server (<link rel=preconnect>) and the engine connects without asking anybody: no setting,
    // policy or interceptor sees it. So every name and address is made unknown to it.
    constexpr char flags[] = "QTWEBENGINE_CHROMIUM_FLAGS";
    const QByteArray all = qgetenv(flags) + " --host-resolver-rules=\"MAP * ~NOTFOUND\"";
    qputenv(flags, all);
}

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    d->article = new ArticlePage(this);
    d->header = new PreviewHeader(this);
    d->pictures = new PictureBar(this);
    d->stack = new QStackedWidget(this);
    d->view = new QWebEngineView(d->article->page(), d->stack);
    d->stack->addWidget(d->view);
    d->stack->addWidget(d->makeStoppedPage());
    d->view->setAcceptDrops(false);
    d->view->setContextMenuPolicy(Qt::CustomContextMenu);
    d->view->setAccessibleName(tr("Article preview"));
    d->view->installEventFilter(this);
    for (QObject *child : d->view->children())
        d->watch(child);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(d->header);
    column->addWidget(d->pictures);
    column->addWidget(d->stack, 1);

    connect(d->header, &PreviewHeader::lookChanged, this, [this] {
        d->updateLook();
        d->updateZoom();
    });
    connect(d->header, &PreviewHeader::synchronizedChanged, this, &PreviewPane::followingChanged);
    connect(d->pictures, &PictureBar::loadRequested, this, &PreviewPane::loadPicturesRequested);
    connect(d->pictures, &PictureBar::alwaysRequested, this, &PreviewPane::alwaysLoadPicturesRequested);
    connect(d->pictures, &PictureBar::stopRequested, this, &PreviewPane::stopLoadingRequested);
    connect(d->view, &QWidget::customContextMenuRequested, this, [this](QPoint position) { d->showMenu(position); });
    connect(d->article, &ArticlePage::shown, this, [this](quint64 revision) {
        d->isAskingVisible = false; // an answer may have been lost with the page's process
        Q_EMIT articleShown(revision);
    });
    connect(d->article, &ArticlePage::stopped, this, [this] { d->stack->setCurrentIndex(1); });
    connect(d->article->page(), &QWebEnginePage::scrollPositionChanged, this, [this] { d->reportScroll(); });
    d->updateLook();
}

PreviewPane::~PreviewPane()
{
    delete d->view; // it uses the page until its end
    delete d->article;
}

void PreviewPane::showArticle(const WeChat::Article &article, quint64 revision)
{
    d->isScrolledByPerson = false;
    d->article->show(article, revision);
}

void PreviewPane::setImageFolder(const QString &folder, const QString &root)
{
    d->article->setImageFolder(folder, root);
}

void PreviewPane::setPictures(const Pictures &pictures)
{
    d->article->setPictures({pictures.fetched, pictures.broken});
    d->pictures->showCounts(pictures.waiting, pictures.loading, pictures.failures);
}

void PreviewPane::reveal(Span source)
{
    d->isScrolledByPerson = false;
    d->article->reveal(source,
                       d->header->isSynchronized() ? ArticlePage::Reveal::ScrollAndMark : ArticlePage::Reveal::Mark);
}

void PreviewPane::mark(Span source)
{
    d->article->reveal(source, ArticlePage::Reveal::Mark);
}

void PreviewPane::scrollTo(Span source)
{
    if (!d->header->isSynchronized())
        return;
    d->isScrolledByPerson = false;
    d->article->reveal(source, ArticlePage::Reveal::ScrollToTop);
}

QWidget *PreviewPane::focusStop() const
{
    return d->view;
}

void PreviewPane::zoomBy(int steps)
{
    d->zoomBy(steps);
}

void PreviewPane::resetZoom()
{
    d->zoom = 1.0;
    d->updateZoom();
}

bool PreviewPane::isFollowing() const
{
    return d->header->isSynchronized();
}

void PreviewPane::setFollowing(bool isFollowing)
{
    d->header->setSynchronized(isFollowing);
}

QByteArray PreviewPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << stateMagic << stateVersion << qint32(d->header->phoneWidth()) << d->header->isDark()
           << d->header->isSynchronized() << d->zoom;
    return state;
}

bool PreviewPane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 magic = 0;
    quint16 version = 0;
    qint32 width = 0;
    bool isDark = false;
    bool isSynchronized = false;
    double zoom = 0;
    stream >> magic >> version >> width >> isDark >> isSynchronized >> zoom;
    if (stream.status() != QDataStream::Ok || magic != stateMagic || version != stateVersion ||
        !(zoom >= minimumZoom && zoom <= maximumZoom))
        return false;
    d->header->setPhoneWidth(width);
    d->header->setDark(isDark);
    d->header->setSynchronized(isSynchronized);
    d->zoom = zoom;
    d->updateZoom();
    return true;
}

void PreviewPane::readBack(std::function<void(const QByteArray &html)> receive)
{
    d->article->readBack(std::move(receive));
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        d->updateLook();
    QWidget::changeEvent(event);
}

/// The engine draws and takes input in a child of the view that it may replace: input is watched there.
bool PreviewPane::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ChildAdded:
        if (watched == d->view)
            d->watch(static_cast<QChildEvent *>(event)->child());
        break;
    case QEvent::Resize:
        if (watched == d->view)
            d->updateZoom();
        break;
    case QEvent::Wheel:
        d->isScrolledByPerson = true;
        if (const auto *wheel = static_cast<QWheelEvent *>(event); wheel->modifiers() == Qt::ControlModifier) {
            d->zoomBy(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
        break;
    case QEvent::KeyPress:
        d->isScrolledByPerson = true;
        break;
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return true;
    case QEvent::MouseButtonPress:
        return d->handlePress(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return d->handleRelease(*static_cast<QMouseEvent *>(event));
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *PreviewPane::Private::makeStoppedPage()
{
    auto *page = new QWidget(stack);
    auto *text = new QLabel(PreviewPane::tr("The preview stopped several times while showing this article.\n"
                                            "Your text is not affected."),
                            page);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    auto *again = new QPushButton(PreviewPane::tr("Show Again"), page);
    again->setObjectName(QStringLiteral("showAgain"));
    QObject::connect(again, &QPushButton::clicked, q, [this] {
        stack->setCurrentIndex(0);
        article->restart();
    });
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(text);
    column->addWidget(again, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

void PreviewPane::Private::watch(QObject *child)
{
    if (child->isWidgetType())
        child->installEventFilter(q);
}

void PreviewPane::Private::updateLook()
{
    const QPalette palette = q->palette();
    const QColor window = palette.color(QPalette::Window);
    article->setLook({
        .phoneWidth = header->phoneWidth(),
        .isDark = header->isDark(),
        .ground = window.name(),
        .quietText = mixed(palette.color(QPalette::WindowText), window, 0.4F).name(),
        .accent = palette.color(QPalette::Highlight).name(),
        .emptyText = PreviewPane::tr("The article appears here as WeChat will show it."),
    });
}

/// A phone wider than the pane is shown smaller, never cut off: its lines break where they will.
void PreviewPane::Private::updateZoom()
{
    const double fit = std::min(1.0, double(view->width()) / (header->phoneWidth() + pageMargins));
    view->setZoomFactor(std::clamp(fit * zoom, 0.25, 5.0)); // the engine's own limits
}

void PreviewPane::Private::zoomBy(int steps)
{
    zoom = std::clamp(zoom * std::pow(zoomStep, steps), minimumZoom, maximumZoom);
    updateZoom();
}

void PreviewPane::Private::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(QIcon::fromTheme(u"edit-copy"_s), PreviewPane::tr("Copy"));
    copy->setEnabled(view->hasSelection());
    QObject::connect(copy, &QAction::triggered, view, [this] { view->page()->triggerAction(QWebEnginePage::Copy); });
    menu->popup(view->mapToGlobal(position));
}

void PreviewPane::Private::reportScroll()
{
    if (!isScrolledByPerson || !header->isSynchronized())
        return;
    isScrolledFurther = isAskingVisible; // the answer on its way may be of the place before
    if (isAskingVisible)
        return;
    isAskingVisible = true;
    article->findFirstVisible([this](std::optional<Span> source) {
        isAskingVisible = false;
        if (source && isScrolledByPerson) // else the editor leads by now
            Q_EMIT q->visibleSpanChanged(*source);
        if (std::exchange(isScrolledFurther, false))
            reportScroll();
    });
}

/// The middle button would paste or scroll, the side buttons go back and forth in the page's history.
bool PreviewPane::Private::isSwallowed(Qt::MouseButton button)
{
    return button != Qt::LeftButton && button != Qt::RightButton;
}

bool PreviewPane::Private::handlePress(const QMouseEvent &event)
{
    isScrolledByPerson = true;
    pressed.reset();
    if (event.button() == Qt::LeftButton)
        pressed = event.position();
    return isSwallowed(event.button());
}

bool PreviewPane::Private::handleRelease(const QMouseEvent &event)
{
    const auto start = std::exchange(pressed, std::nullopt);
    // A drag selects text.
    if (event.button() == Qt::LeftButton && start &&
        (event.position() - *start).manhattanLength() < QApplication::startDragDistance())
        reportClick(event.position());
    return isSwallowed(event.button());
}

void PreviewPane::Private::reportClick(QPointF position)
{
    article->findPlace(position / view->zoomFactor(), [this](const std::optional<ArticlePage::Place> &place) {
        if (place)
            Q_EMIT q->blockClicked(place->block, place->before, place->after);
    });
}

} // namespace Jianbao
