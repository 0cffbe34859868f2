#include "wechatrules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

qsizetype characters(const QString &text)
{
    return text.toUcs4().size();
}

} // namespace

QByteArray Rules::kindOf(const QByteArray &picture)
{
    if (picture.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (picture.startsWith("\xff\xd8\xff"))
        return "jpg";
    if (picture.startsWith("GIF8"))
        return "gif";
    return picture.startsWith("BM") ? "bmp" : QByteArray();
}

bool Rules::hasUnicodeEscape(const QByteArray &json)
{
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at + 2)) {
        if (json.sliced(at).startsWith("\\u"))
            return true;
    }
    return false;
}

std::optional<QByteArray> Rules::pictureIn(const HttpRequest &request)
{
    static const QRegularExpression type(uR"(^multipart/form-data; boundary=([0-9A-Za-z'()+_,./:=?-]{1,70})$)"_s);
    static const QRegularExpression head(
        uR"re(^Content-Disposition: form-data; name="media"; filename="[^"\r\n]+\.(png|jpg|gif|bmp)"\r\n)re"
        uR"re(Content-Type: image/(png|jpeg|gif|bmp)$)re"_s);
    const auto boundary = type.match(QString::fromLatin1(request.headers.value("content-type")));
    const QByteArray mark = "--" + boundary.captured(1).toLatin1();
    const QByteArray last = "\r\n" + mark + "--\r\n";
    const qsizetype begin = request.body.indexOf("\r\n\r\n");
    if (!boundary.hasMatch() || !request.body.startsWith(QByteArray(mark + "\r\n")) || !request.body.endsWith(last) ||
        begin < 0)
        return std::nullopt;
    const QByteArray heading = request.body.sliced(mark.size() + 2, begin - mark.size() - 2);
    if (!head.match(QString::fromLatin1(heading)).hasMatch())
        return std::nullopt;
    const QByteArray picture = request.body.sliced(begin + 4).chopped(last.size());
    return picture.contains(mark) ? std::nullopt : std::optional(picture);
}

Rules::Refusal Rules::checkArticle(const QJsonObject &article, const QStringList &covers, QStringList &violations)
{
    static const QStringList known{u"title"_s,
                                   u"author"_s,
                                   u"digest"_s,
                                   u"content"_s,
                                   u"content_source_url"_s,
                                   u"thumb_media_id"_s,
                                   u"need_open_comment"_s,
                                   u"only_fans_can_comment"_s,
                                   u"pic_crop_235_1"_s,
                                   u"pic_crop_1_1"_s};
    static const QRegularExpression crop(uR"(^(0|1|0\.\d+)(_(0|1|0\.\d+)){3}$)"_s);
    static const QRegularExpression source(uR"re(<img\b[^>]*?\ssrc="([^"]*)")re"_s);
    for (const QString &key : article.keys()) {
        if (!known.contains(key))
            violations.append(u"an article has no %1"_s.arg(key));
        const QString text = article.value(key).toString();
        if (text.contains(QRegularExpression(u"[\\x00-\\x1f\\x7f]"_s)))
            violations.append(u"a control character stands in %1"_s.arg(key));
    }
    for (const auto &key : {u"need_open_comment"_s, u"only_fans_can_comment"_s}) {
        if (const QJsonValue value = article.value(key); !value.isDouble() || value.toInt() < 0 || value.toInt() > 1)
            violations.append(u"%1 is neither 0 nor 1"_s.arg(key));
    }
    for (const auto &key : {u"pic_crop_235_1"_s, u"pic_crop_1_1"_s}) {
        if (article.contains(key) && !crop.match(article.value(key).toString()).hasMatch())
            violations.append(u"%1 is no crop"_s.arg(article.value(key).toString()));
    }
    const QString content = article.value("content"_L1).toString();
    for (const auto &match : source.globalMatch(content)) {
        if (!match.captured(1).startsWith("https://mmbiz.qpic.cn/"_L1))
            violations.append(u"the article shows %1"_s.arg(match.captured(1)));
    }
    if (characters(article.value("title"_L1).toString()) > 64 || article.value("title"_L1).toString().isEmpty())
        return {45003, u"title size out of limit"_s};
    if (characters(article.value("author"_L1).toString()) > 16)
        return {45110, u"author size out of limit"_s};
    if (characters(article.value("digest"_L1).toString()) > 128)
        return {45004, u"description size out of limit"_s};
    if (content.isEmpty() || content.toUtf8().size() >= 1024 * 1024)
        return {45002, u"content size out of limit"_s};
    if (!covers.contains(article.value("thumb_media_id"_L1).toString()))
        return {40007, u"invalid media_id"_s};
    return {};
}
