#include "draftpreparation.h"

#include "background.h"
#include "images.h"
#include "uploadpicture.h"
#include "urls.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Jianbao {

struct DraftPreparation::Made {
    std::expected<UploadPicture, QString> picture;
};

namespace {

constexpr qsizetype cabinetSize = 48 * 1024;       ///< KB
constexpr qsizetype mostInAll = 200 * 1024 * 1024; ///< bytes of an article's pictures

std::expected<QByteArray, QString> bytesOf(const QByteArray &source, const WeChat::ImagePlace &place)
{
    if (source.startsWith("data:"))
        return QByteArray::fromBase64(source.sliced(source.indexOf(',') + 1));
    QString path = place.fetched.value(source);
    if (path.isEmpty() && !WeChat::isLocalImage(source))
        return std::unexpected(
            DraftPreparation::tr("it lies on another server and has not been loaded; load the remote "
                                 "pictures in the preview first"));
    if (path.isEmpty()) {
        const auto file = WeChat::imageFile(source, place);
        if (!file)
            return std::unexpected(file.error());
        path = *file;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(DraftPreparation::tr("cannot be read"));
    if (file.size() > largestPictureFile)
        return std::unexpected(DraftPreparation::tr("larger than 40 MB"));
    return file.read(largestPictureFile);
}

QString sizeText(qsizetype bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

DraftPreparation::DraftPreparation(QObject *parent)
    : QObject(parent)
    , m_cabinet(std::make_shared<Cabinet>(cabinetSize))
{
    m_thread.setMaxThreadCount(1);
}

DraftPreparation::~DraftPreparation()
{
    m_thread.waitForDone();
}

void DraftPreparation::prepare(const Manuscript &manuscript)
{
    if (m_isBusy)
        m_next = manuscript;
    else
        begin(manuscript);
}

void DraftPreparation::begin(const Manuscript &manuscript)
{
    m_isBusy = true;
    inBackground(
        m_thread, [manuscript, cabinet = m_cabinet] { return make(manuscript, *cabinet); }, this,
        [this](const ReadyArticle &article) {
            m_isBusy = false;
            if (const std::optional<Manuscript> next = std::exchange(m_next, {}))
                begin(*next);
            else
                Q_EMIT ready(article);
        });
}

ReadyArticle DraftPreparation::make(const Manuscript &manuscript, Cabinet &cabinet)
{
    const WeChat::Article article = manuscript.article();
    ReadyArticle made;
    made.html = article.html();
    qsizetype inAll = 0;
    for (const WeChat::ImageUse &use : WeChat::imagesOf(article)) {
        if (made.places.contains(use.source) || Publish::isAtWeChat(use.source))
            continue;
        made.places.insert(use.source, use.block);
        Publish::DraftPicture picture = read(use.source, manuscript.images, cabinet, made.changed);
        inAll += picture.bytes.size();
        if (inAll > mostInAll)
            picture = {use.source, {}, tr("the pictures of the article have more than 200 MB in all")};
        if (made.firstPicture < 0 && picture.reason.isEmpty())
            made.firstPicture = made.pictures.size();
        made.pictures.append(picture);
    }
    return made;
}

Publish::DraftPicture DraftPreparation::read(const QByteArray &source, const WeChat::ImagePlace &place,
                                             Cabinet &cabinet, QStringList &changed)
{
    const auto bytes = bytesOf(source, place);
    if (!bytes)
        return {source, {}, bytes.error()};
    const QByteArray key = Publish::contentHash(*bytes);
    if (!cabinet.contains(key)) {
        auto picture = prepareArticlePicture(*bytes);
        const qsizetype cost = (picture ? picture->bytes.size() : 0) / 1024 + 1;
        if (!cabinet.insert(key, new Made{picture}, cost))
            return {source, picture ? picture->bytes : QByteArray(), picture ? QString() : picture.error()};
    }
    const Made &made = *cabinet.object(key);
    if (!made.picture)
        return {source, {}, made.picture.error()};
    const QString name = source.startsWith("data:") ? tr("A picture within the text") : QString::fromUtf8(source);
    if (made.picture->change == UploadPicture::Change::Converted)
        changed.append(tr("%1 goes as %2: WeChat does not take its format.")
                           .arg(name, made.picture->bytes.startsWith("\x89PNG") ? u"PNG"_s : u"JPEG"_s));
    else if (made.picture->change == UploadPicture::Change::Recompressed)
        changed.append(tr("%1 is compressed from %2 to %3: WeChat takes less than 1 MB.")
                           .arg(name, sizeText(bytes->size()), sizeText(made.picture->bytes.size())));
    return {source, made.picture->bytes, {}};
}

} // namespace Jianbao
