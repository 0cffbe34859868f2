#include "articleclipboard.h"

#include "background.h"
#include "preparepicture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace std::chrono_literals;

namespace Jianbao {

namespace {

constexpr int attempts = 5;
constexpr auto pause = 60ms;

} // namespace

ArticleClipboard::ArticleClipboard(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &ArticleClipboard::put);
}

ArticleClipboard::~ArticleClipboard()
{
    m_thread.waitForDone();
}

ArticleClipboard::Contents ArticleClipboard::prepare(const Manuscript &manuscript, Form form)
{
    if (form == Form::PlainText)
        return {form, {}, manuscript.plainText(), {}};
    const WeChat::Article article = manuscript.article();
    if (form == Form::Html)
        return {form, {}, QString::fromUtf8(article.html()), {}};
    const WeChat::EmbeddedArticle embedded = WeChat::embedImages(article, manuscript.images, preparePicture);
    return {form, QString::fromUtf8(embedded.html), manuscript.plainText(), embedded.missing};
}

void ArticleClipboard::copy(const Manuscript &manuscript, Form form, Missing missing)
{
    m_again.stop();
    inBackground(
        m_thread, [manuscript, form] { return prepare(manuscript, form); }, this,
        [this, missing](const Contents &contents) {
            if (missing == Missing::Report && !contents.missing.isEmpty()) {
                Q_EMIT picturesMissing(contents.missing);
                return;
            }
            m_contents = contents;
            m_attempts = 0;
            put();
        });
}

void ArticleClipboard::put()
{
    auto *const data = new QMimeData;
    if (!m_contents.html.isEmpty())
        data->setHtml(m_contents.html);
    data->setText(m_contents.text);
    QGuiApplication::clipboard()->setMimeData(data);

    if (isThere())
        Q_EMIT copied(m_contents.form);
    else if (++m_attempts < attempts)
        m_again.start();
    else
        Q_EMIT failed(m_contents.form);
}

bool ArticleClipboard::isThere() const
{
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    // The Windows clipboard wraps HTML in a page of its own.
    return data && data->html().contains(m_contents.html) && data->text() == m_contents.text;
}

} // namespace Jianbao
