#include "articlecamera.h"

#include "articlepage.h"
#include "lockedpage.h"
#include "pagepictures.h"

#include <QFile>
#include <QWebEngineView>
#include <algorithm>
#include <cmath>

namespace Jianbao {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto frame = 16ms;
constexpr auto patience = 30s; ///< for one piece
constexpr int stripWidth = 16; ///< pixels

/// The engine draws when it likes, and says nothing of it. So a strip beside the article changes its colour with every
/// piece: a frame that shows the new colour shows the new piece as well, for both come in one step.
QColor stripColour(int mark)
{
    const int steps = 6;
    const auto level = [](int value) { return 255 * value / (steps - 1); };
    return {level(mark % steps), level(mark / steps % steps), level(mark / steps / steps % steps)};
}

bool isAlike(const QColor &a, const QColor &b)
{
    const auto isNear = [](int x, int y) { return std::abs(x - y) <= 8; };
    return isNear(a.red(), b.red()) && isNear(a.green(), b.green()) && isNear(a.blue(), b.blue());
}

QString cameraScript()
{
    QFile file(u":/preview/camera.js"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

ArticleCamera::ArticleCamera(QObject *parent)
    : QObject(parent)
    , m_article(new ArticlePage(this))
    , m_view(std::make_unique<QWebEngineView>(m_article->page(), nullptr))
{
    m_view->setAttribute(Qt::WA_DontShowOnScreen);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAcceptDrops(false);
    m_frame.setSingleShot(true);
    m_frame.setInterval(frame);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_frame, &QTimer::timeout, this, &ArticleCamera::look);
    connect(&m_patience, &QTimer::timeout, this, &ArticleCamera::fail);
    connect(m_article, &ArticlePage::stopped, this, &ArticleCamera::fail);
    connect(m_article, &ArticlePage::shown, this, [this](quint64 number) {
        if (m_isTaking && number == m_number)
            PagePictures::whenLoaded(*m_article->page(), this, [this, number] {
                if (m_isTaking && number == m_number)
                    measure();
            });
    });
}

ArticleCamera::~ArticleCamera()
{
    m_view.reset(); // it uses the page until its end
    delete m_article;
}

void ArticleCamera::setImageFolder(const QString &folder, const QString &root)
{
    m_article->setImageFolder(folder, root);
}

/// The widget's pixels are the screen's; the picture's are not.
double ArticleCamera::zoom() const
{
    return m_shot.scale / m_view->devicePixelRatioF();
}

void ArticleCamera::take(const WeChat::Article &article, const Shot &shot)
{
    m_frame.stop();
    m_shot = shot;
    m_isTaking = true;
    m_patience.start();
    m_article->setLook({.frame = PageLook::Frame::None, .phoneWidth = shot.width});
    const double ratio = m_view->devicePixelRatioF();
    const QSizeF pixels(std::ceil(shot.width * shot.scale) + stripWidth, std::min(shot.tile, shot.tallest));
    m_view->resize((pixels / ratio).toSize().expandedTo({1, 1}));
    m_view->setZoomFactor(zoom());
    m_view->show(); // unseen; a hidden view draws nothing
    m_article->show(article, ++m_number);
}

void ArticleCamera::cancel()
{
    m_isTaking = false;
    ++m_number;
    m_frame.stop();
    m_patience.stop();
    m_view->hide();
}

void ArticleCamera::fail()
{
    if (!m_isTaking)
        return;
    cancel();
    Q_EMIT failed();
}

void ArticleCamera::measure()
{
    m_article->page()->ask(cameraScript() + u"jianbaoCamera.height()"_s, this,
                           [this, number = m_number](const QVariant &height) {
                               if (!m_isTaking || m_number != number)
                                   return;
                               if (height.toDouble() > 0)
                                   begin(int(std::ceil(std::min(height.toDouble() * m_shot.scale, double(1 << 30)))));
                               else
                                   fail();
                           });
}

void ArticleCamera::begin(int height)
{
    m_size = {int(std::lround(m_shot.width * m_shot.scale)), std::min(height, m_shot.tallest)};
    m_top = 0;
    const quint64 number = m_number;
    Q_EMIT measured(m_size);
    if (m_isTaking && m_number == number) // nobody cancelled
        aim();
}

void ArticleCamera::aim()
{
    m_patience.start();
    m_mark = m_mark % 200 + 1;
    const QString script = u"jianbaoCamera.aim(%1, %2, '%3')"_s.arg(m_top / m_shot.scale)
                               .arg(stripWidth / m_shot.scale)
                               .arg(stripColour(m_mark).name());
    m_article->page()->ask(script, this, [this, number = m_number](const QVariant &) {
        if (m_isTaking && m_number == number)
            m_frame.start();
    });
}

void ArticleCamera::look()
{
    QImage picture = m_view->grab().toImage();
    picture.setDevicePixelRatio(1);
    const int strip = picture.width() - stripWidth / 2;
    const QColor wanted = stripColour(m_mark);
    for (const int row : {0, picture.height() / 2, picture.height() - 1}) {
        if (!picture.rect().contains(strip, row) || !isAlike(picture.pixelColor(strip, row), wanted)) {
            m_frame.start();
            return;
        }
    }
    const quint64 number = m_number;
    const int height = std::min(picture.height(), m_size.height() - m_top);
    Q_EMIT tileTaken(picture.copy(0, 0, m_size.width(), height), m_top);
    if (!m_isTaking || m_number != number)
        return;
    m_top += height;
    if (m_top < m_size.height()) {
        aim();
        return;
    }
    cancel();
    Q_EMIT finished();
}

} // namespace Jianbao
