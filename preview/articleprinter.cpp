#include "articleprinter.h"

#include "articlepage.h"
#include "lockedpage.h"
#include "pagepictures.h"

#include <QPointer>

namespace Jianbao {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 120s; ///< for an article of many megabytes; a page that hangs must not hang us

/// Paper is printed at 96 CSS pixels an inch: this is what lies between A4's margins.
constexpr int textWidth = 640;

} // namespace

ArticlePrinter::ArticlePrinter(QObject *parent)
    : QObject(parent)
    , m_article(new ArticlePage(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { end({}); });
    connect(m_article, &ArticlePage::stopped, this, [this] { end({}); });
    connect(m_article, &ArticlePage::shown, this,
            [this] { PagePictures::whenLoaded(*m_article->page(), this, [this] { printShown(); }); });
}

void ArticlePrinter::print(const WeChat::Article &article, const QString &folder, const QString &root)
{
    m_patience.start();
    m_article->setLook({.frame = PageLook::Frame::None, .phoneWidth = textWidth});
    m_article->setImageFolder(folder, root);
    m_article->show(article, 1);
}

QPageLayout ArticlePrinter::paper()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 18, 20, 18), QPageLayout::Millimeter};
}

void ArticlePrinter::printShown()
{
    if (m_isEnded)
        return;
    m_article->page()->printToPdf(
        [self = QPointer(this)](const QByteArray &pdf) {
            if (self)
                self->end(pdf);
        },
        paper());
}

void ArticlePrinter::end(const QByteArray &pdf)
{
    if (std::exchange(m_isEnded, true))
        return;
    m_patience.stop();
    if (pdf.startsWith("%PDF-"))
        Q_EMIT printed(pdf);
    else
        Q_EMIT failed();
}

} // namespace Jianbao
