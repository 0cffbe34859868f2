#include "draftparts.h"

#include "fields.h"
#include "imagefolder.h"
#include "images.h"
#include "issuedates.h"
#include "issuetheme.h"
#include "issuetitle.h"
#include "messages.h"
#include "parser.h"
#include "renderer.h"
#include "urls.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

constexpr qint64 largestPictureFile = 64 * 1024 * 1024;
constexpr qint64 mostInAll = 256 * 1024 * 1024; // bytes of an article's pictures

Publish::DraftPicture readPicture(const QByteArray &source, const WeChat::ImagePlace &place)
{
    if (source.startsWith("data:"))
        return {source, QByteArray::fromBase64(source.sliced(source.indexOf(',') + 1)), {}};
    const auto path = WeChat::imageFile(source, place);
    if (!path)
        return {source, {}, path.error()};
    const Result<QByteArray> bytes = readPictureFile(*path);
    return bytes ? Publish::DraftPicture{source, *bytes, {}} : Publish::DraftPicture{source, {}, bytes.error().message};
}

bool isOurs(const QByteArray &source)
{
    return source.startsWith("data:") || WeChat::isLocalImage(source);
}

QList<Publish::DraftPicture> picturesOf(const QByteArray &html, const WeChat::ImagePlace &place)
{
    QList<Publish::DraftPicture> pictures;
    qint64 inAll = 0;
    for (const QByteArray &source : WeChat::imageSources(html)) {
        if (!isOurs(source))
            continue;
        Publish::DraftPicture picture = readPicture(source, place);
        inAll += picture.bytes.size();
        if (inAll > mostInAll)
            picture = {source, {}, Messages::tr("the pictures have more than 256 MB in all")};
        pictures.append(picture);
    }
    return pictures;
}

/// The issue's page, where the profile gives a whole address.
QString pageOf(const Profile &profile, const QString &date)
{
    const QString address = QString(profile.past.issueUrl).replace("{date}"_L1, date);
    return !date.isEmpty() && (address.startsWith("https://"_L1) || address.startsWith("http://"_L1)) ? address
                                                                                                      : QString();
}

} // namespace

Result<QByteArray> readPictureFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{Messages::tr("cannot be read")});
    if (file.size() > largestPictureFile)
        return std::unexpected(Error{Messages::tr("larger than 64 MB")});
    return file.read(largestPictureFile);
}

QString digestFrom(const QString &markdown)
{
    const Text text(markdown.left(4000).toUtf8());
    QString digest = WeChat::plainText(text, parseIssue(text)).simplified();
    const QList<uint> characters = digest.toUcs4();
    if (characters.size() <= Publish::mostDigest)
        return digest;
    digest = QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), Publish::mostDigest - 1);
    for (qsizetype i = digest.size() - 1; i >= digest.size() / 2; --i) {
        if (u"。！？；!?;"_s.contains(digest.at(i)))
            return digest.first(i + 1);
    }
    return digest + u'…';
}

QString issueDateOf(const Input &input)
{
    const QString date = dateWithin(readOpening(input.text, parseIssue(input.text, input.profile)).date);
    return date.isEmpty() ? dateWithin(QFileInfo(input.name).completeBaseName()) : date;
}

Publish::DraftContent draftOf(const Input &input, const QString &theme, const QHash<QByteArray, QByteArray> &published)
{
    const Issue issue = parseIssue(input.text, input.profile);
    const OpeningValues opening = readOpening(input.text, issue);
    const QString fileName = QFileInfo(input.name).completeBaseName();
    const WeChat::Theme chosen = readTheme(theme).value_or(WeChat::Theme::standard());

    Publish::DraftContent content;
    content.title = issueTitle(input.text, issue, fileName);
    content.digest = digestFrom(opening.intro);
    WeChat::RenderOptions options;
    options.past = published.isEmpty() ? WeChat::PastStyle::Text : WeChat::PastStyle::Links;
    options.published = published;
    content.html = WeChat::render(input.text, issue, chosen, options, input.profile).html();
    content.sourceUrl = pageOf(input.profile, issueDateOf(input));
    content.pictures = picturesOf(content.html, imageFolderOf(QFileInfo(input.name).absoluteFilePath()));
    return content;
}

} // namespace Jianbao::Cli
