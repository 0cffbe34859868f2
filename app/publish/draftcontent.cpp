#include "draftcontent.h"

#include "images.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Jianbao::Publish {

namespace {

/// Without halves of surrogate pairs and control characters, for which QJsonDocument writes escapes that WeChat does
/// not read. Line breaks become spaces: in a title they are none, and in an article WeChat would show an empty line.
QString cleaned(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c == u'\n' || c == u'\r' || c == u'\t') {
            clean += u' ';
        } else if (!c.isSurrogate() && c.category() != QChar::Other_Control) {
            clean += c;
        }
    }
    return clean;
}

QJsonValue cleaned(const QJsonValue &value);

QJsonObject cleaned(const QJsonObject &object)
{
    QJsonObject clean;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        clean.insert(cleaned(entry.key()), cleaned(QJsonValue(entry.value())));
    return clean;
}

QJsonValue cleaned(const QJsonValue &value)
{
    if (value.isString())
        return cleaned(value.toString());
    if (value.isObject())
        return cleaned(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray clean;
    for (const QJsonValue &entry : value.toArray())
        clean.append(cleaned(entry));
    return clean;
}

QString cropText(const Crop &crop)
{
    const auto number = [](double fraction) { return QString::number(fraction, 'g', 6); };
    return number(crop.left) + u'_' + number(crop.top) + u'_' + number(crop.right) + u'_' + number(crop.bottom);
}

} // namespace

PictureFormat pictureFormat(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return PictureFormat::Png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return PictureFormat::Jpeg;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return PictureFormat::Gif;
    if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP"))
        return PictureFormat::WebP;
    if (bytes.size() >= 14 && bytes.startsWith("BM"))
        return PictureFormat::Bmp;
    return PictureFormat::Unknown;
}

qsizetype countedCharacters(QStringView text)
{
    return text.toUcs4().size();
}

bool isAtWeChat(QByteArrayView source)
{
    const QUrl url(QString::fromUtf8(source), QUrl::StrictMode);
    const QString host = url.host();
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && (host == "mmbiz.qpic.cn"_L1 || host == "mmbiz.qlogo.cn"_L1 || host == "mmecoa.qpic.cn"_L1);
}

QByteArray withPictures(const QByteArray &html, const QHash<QByteArray, QString> &addresses)
{
    return WeChat::withImageSources(html, [&addresses](const QByteArray &source) {
        const auto found = addresses.constFind(source);
        if (found != addresses.cend())
            return found->toUtf8();
        return isAtWeChat(source) ? source : QByteArray();
    });
}

QJsonObject articleJson(const DraftContent &content, const QByteArray &html, const QString &coverMediaId)
{
    QJsonObject article{{u"title"_s, content.title.simplified()},
                        {u"author"_s, content.author.simplified()},
                        {u"digest"_s, content.digest.simplified()},
                        {u"content"_s, QString::fromUtf8(html)},
                        {u"content_source_url"_s, content.sourceUrl},
                        {u"thumb_media_id"_s, coverMediaId},
                        {u"need_open_comment"_s, content.comments == Comments::Closed ? 0 : 1},
                        {u"only_fans_can_comment"_s, content.comments == Comments::FollowersOnly ? 1 : 0}};
    if (content.wide)
        article.insert(u"pic_crop_235_1"_s, cropText(*content.wide));
    if (content.square)
        article.insert(u"pic_crop_1_1"_s, cropText(*content.square));
    return article;
}

QByteArray wireJson(const QJsonObject &object)
{
    return QJsonDocument(cleaned(object)).toJson(QJsonDocument::Compact);
}

QByteArray contentHash(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace Jianbao::Publish
