#include "articleexport.h"

#include "absolutelinks.h"
#include "articlecamera.h"
#include "articleprinter.h"
#include "background.h"
#include "images.h"
#include "preparepicture.h"
#include "renderer.h"
#include "storage.h"

namespace Jianbao {

namespace {

constexpr int pictureWidth = 375; ///< CSS pixels: an ordinary phone
constexpr double pictureScale = 2;

using Bytes = std::expected<QByteArray, QString>; ///< of the file, or why there are none

WeChat::EmbeddedArticle embedded(const Manuscript &manuscript)
{
    return WeChat::embedImages(manuscript.article(), manuscript.images, preparePicture);
}

} // namespace

ArticleExport::ArticleExport(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

ArticleExport::~ArticleExport()
{
    m_thread.waitForDone();
}

void ArticleExport::cancel()
{
    ++m_number;
    m_printer.reset();
    if (m_camera)
        m_camera->cancel();
    m_picture = {};
}

void ArticleExport::write(ExportKind kind, const Manuscript &manuscript, const QString &path)
{
    cancel();
    m_what = {kind, path, {}, 0};
    if (kind == ExportKind::WebPage || kind == ExportKind::Markdown) {
        writeText(manuscript);
        return;
    }
    const auto prepare = [manuscript] {
        const WeChat::Article article = manuscript.article();
        return Prepared{article, WeChat::embedImages(article, manuscript.images, preparePicture).missing};
    };
    inBackground(m_thread, prepare, this, [this, manuscript, number = m_number](const Prepared &prepared) {
        if (number != m_number)
            return;
        m_what.missingPictures = prepared.missing;
        if (m_what.kind == ExportKind::Pdf)
            print(manuscript, prepared);
        else
            photograph(manuscript, prepared);
    });
}

void ArticleExport::writeText(const Manuscript &manuscript)
{
    struct Made {
        QByteArray bytes;
        QList<WeChat::MissingImage> missing;
        qsizetype relative = 0;
    };
    const auto make = [manuscript, kind = m_what.kind, base = m_base]() -> Made {
        if (kind == ExportKind::WebPage) {
            const WeChat::EmbeddedArticle article = embedded(manuscript);
            return {WeChat::page(article.html, manuscript.title()), article.missing, 0};
        }
        const AbsoluteLinks links = absoluteLinks(manuscript.snapshot.text, *manuscript.snapshot.issue, base);
        return {links.changes.applyTo(manuscript.snapshot.text).bytes(),
                {},
                links.relative - links.changes.replacements().size()};
    };
    inBackground(m_thread, make, this, [this, number = m_number](const Made &made) {
        if (number != m_number)
            return;
        m_what.missingPictures = made.missing;
        m_what.relativeLinks = made.relative;
        save([bytes = made.bytes]() -> Bytes { return bytes; });
    });
}

void ArticleExport::print(const Manuscript &manuscript, const Prepared &prepared)
{
    m_printer = std::make_unique<ArticlePrinter>();
    connect(m_printer.get(), &ArticlePrinter::printed, this, [this](const QByteArray &pdf) {
        m_printer.release()->deleteLater();
        save([pdf]() -> Bytes { return pdf; });
    });
    connect(m_printer.get(), &ArticlePrinter::failed, this, [this] {
        m_printer.release()->deleteLater();
        fail(tr("Not exported: the web engine could not print the article."));
    });
    m_printer->print(prepared.article, manuscript.images.folder, manuscript.images.root);
}

void ArticleExport::photograph(const Manuscript &manuscript, const Prepared &prepared)
{
    if (!m_camera) {
        m_camera = std::make_unique<ArticleCamera>();
        connect(m_camera.get(), &ArticleCamera::measured, this, [this](QSize size) {
            Result<LongPicture> picture = LongPicture::ofSize(size);
            if (picture)
                m_picture = *std::move(picture);
            else
                fail(picture.error().message);
        });
        connect(m_camera.get(), &ArticleCamera::tileTaken, this,
                [this](const QImage &tile, int top) { m_picture.add(tile, top); });
        connect(m_camera.get(), &ArticleCamera::failed, this,
                [this] { fail(tr("Not exported: the web engine could not draw the article.")); });
        connect(m_camera.get(), &ArticleCamera::finished, this, [this] {
            save([picture = std::exchange(m_picture, {})]() -> Bytes {
                const QByteArray png = picture.png();
                if (png.isEmpty())
                    return std::unexpected(tr("Not exported: there is not enough memory for the picture."));
                return png;
            });
        });
    }
    m_camera->setImageFolder(manuscript.images.folder, manuscript.images.root);
    m_camera->take(prepared.article, {.width = pictureWidth, .scale = pictureScale});
}

template <typename Make>
void ArticleExport::save(Make make)
{
    const auto work = [make = std::move(make), path = m_what.path]() -> std::expected<void, QString> {
        const Bytes bytes = make();
        if (!bytes)
            return std::unexpected(bytes.error());
        if (const auto saved = Storage::save(path, Text(*bytes), {}); !saved)
            return std::unexpected(saved.error().message);
        return {};
    };
    inBackground(m_thread, work, this, [this, number = m_number](const std::expected<void, QString> &saved) {
        if (number != m_number)
            return;
        if (saved)
            Q_EMIT exported(m_what);
        else
            Q_EMIT failed(saved.error());
    });
}

void ArticleExport::fail(const QString &message)
{
    cancel();
    Q_EMIT failed(message);
}

} // namespace Jianbao
