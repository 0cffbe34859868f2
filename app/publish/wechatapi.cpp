#include "wechatapi.h"

#include "apicall.h"
#include "draftcontent.h"

#include <QJsonArray>
#include <QNetworkProxyFactory>
#include <QRandomGenerator>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao::Publish {

namespace {

using Kind = PublishError::Kind;

constexpr qsizetype longestId = 512; // characters of a media_id or a token; WeChat's tokens have up to 512

/// Proxies as the settings say.
class ChosenProxy : public QNetworkProxyFactory
{
public:
    explicit ChosenProxy(const QString &proxy)
        : m_proxy(proxy)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_proxy.isEmpty())
            return systemProxyForQuery(query);
        if (m_proxy == "none"_L1)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        const QUrl url(m_proxy);
        const bool isSocks = url.scheme() == "socks5"_L1;
        QNetworkProxy proxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                            quint16(url.port()), url.userName(), url.password());
        // A tunnel: the name and password go to the proxy before the request does, which goes out once.
        if (!isSocks)
            proxy.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
        return {proxy};
    }

private:
    QString m_proxy;
};

PublishError badAnswer()
{
    PublishError error = errorOf(Kind::BadAnswer);
    error.mayHaveHappened = true;
    return error;
}

/// A value of an answer that is a name of something: no blank, nothing that could break a line or a URL.
QString nameIn(const QJsonObject &object, QLatin1StringView key)
{
    const QString name = object.value(key).toString();
    const auto isPlain = [](QChar c) { return c > u' ' && c < u'\x7f'; };
    return name.size() <= longestId && std::ranges::all_of(name, isPlain) ? name : QString();
}

/// A picture's address, by https.
QString pictureAddress(const QJsonObject &object)
{
    QUrl url(nameIn(object, "url"_L1), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return {};
    if (url.scheme() == "http"_L1)
        url.setScheme(u"https"_s);
    return url.scheme() == "https"_L1 ? url.toString(QUrl::FullyEncoded) : QString();
}

DraftInfo draftInfo(const QString &mediaId, const QJsonObject &content)
{
    const QJsonObject article = content.value("news_item"_L1).toArray().first().toObject();
    DraftInfo info;
    info.mediaId = mediaId;
    info.title = article.value("title"_L1).toString();
    info.coverMediaId = nameIn(article, "thumb_media_id"_L1);
    const QUrl preview(article.value("url"_L1).toString(), QUrl::StrictMode);
    if (preview.scheme() == "https"_L1 || preview.scheme() == "http"_L1)
        info.preview = preview.toString(QUrl::FullyEncoded);
    return info;
}

QByteArray suffixOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return "jpg";
    case PictureFormat::Gif:
        return "gif";
    case PictureFormat::Bmp:
        return "bmp";
    default:
        return "png";
    }
}

QByteArray mediaTypeOf(PictureFormat format)
{
    return format == PictureFormat::Jpeg ? QByteArray("image/jpeg") : "image/" + suffixOf(format);
}

void addToken(QUrlQuery &query, const Secret &token)
{
    query.addQueryItem(u"access_token"_s, QString::fromLatin1(token.reveal().toPercentEncoding()));
}

/// Hands on what `read` makes of an answer; nothing made of it is a bad answer.
template <typename T, typename Read>
std::function<void(const Answer<QJsonObject> &)> reading(const Receive<T> &receive, Read read)
{
    return [receive, read](const Answer<QJsonObject> &answer) {
        if (!answer) {
            receive(std::unexpected(answer.error()));
            return;
        }
        const std::optional<T> made = read(*answer);
        if (made)
            receive(*made);
        else
            receive(std::unexpected(badAnswer()));
    };
}

std::optional<QString> orNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

struct WeChatApi::Request : ApiCall::Request {
};

WeChatApi::WeChatApi(ApiSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    m_network.setProxyFactory(new ChosenProxy(m_settings.proxy));
    m_network.setStrictTransportSecurityEnabled(false); // the address is used as it was given
}

WeChatApi::~WeChatApi()
{
    qDeleteAll(findChildren<ApiCall *>(Qt::FindDirectChildrenOnly)); // before the network they use
}

void WeChatApi::cancel()
{
    for (ApiCall *const call : findChildren<ApiCall *>(Qt::FindDirectChildrenOnly))
        call->abandon();
}

void WeChatApi::send(Request request, const Secret &secret, const Receive<QJsonObject> &receive)
{
    request.secrets.append(secret);
    new ApiCall(m_network, m_settings, std::move(request), receive, this);
}

WeChatApi::Request WeChatApi::post(QLatin1StringView path, const Secret &token, const QJsonObject &object,
                                   Asked asked) const
{
    Request request;
    request.path = path;
    if (!token.isEmpty())
        addToken(request.query, token);
    request.contentType = "application/json; charset=utf-8";
    request.body = wireJson(object);
    request.asked = asked;
    return request;
}

WeChatApi::Request WeChatApi::upload(QLatin1StringView path, const Secret &token, const QByteArray &picture,
                                     Asked asked) const
{
    // By hand, since QHttpMultiPart cannot be the sequential device that keeps a POST from going out twice.
    const PictureFormat format = pictureFormat(picture);
    QByteArray boundary;
    do
        boundary = "jianbao-" + QByteArray::number(QRandomGenerator::global()->generate64(), 36);
    while (picture.contains(boundary));
    Request request;
    request.path = path;
    addToken(request.query, token);
    request.contentType = "multipart/form-data; boundary=" + boundary;
    request.body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"media\"; filename=\"picture." +
                   suffixOf(format) + "\"\r\nContent-Type: " + mediaTypeOf(format) + "\r\n\r\n" + picture + "\r\n--" +
                   boundary + "--\r\n";
    request.asked = asked;
    return request;
}

void WeChatApi::fetchToken(const QString &appId, const Secret &secret, Token kind, const Receive<FetchedToken> &receive)
{
    const QJsonObject body{{u"grant_type"_s, u"client_credential"_s},
                           {u"appid"_s, appId},
                           {u"secret"_s, QString::fromUtf8(secret.reveal())},
                           {u"force_refresh"_s, kind == Token::Forced}};
    send(post("cgi-bin/stable_token"_L1, {}, body, Asked::Token), secret,
         reading<FetchedToken>(receive, [](const QJsonObject &answer) -> std::optional<FetchedToken> {
             const QString token = nameIn(answer, "access_token"_L1);
             const int seconds = answer.value("expires_in"_L1).toInt();
             if (token.isEmpty() || seconds <= 0)
                 return std::nullopt;
             return FetchedToken{Secret(token.toLatin1()), std::chrono::seconds(std::min(seconds, 7200))};
         }));
}

void WeChatApi::uploadPicture(const Secret &token, const QByteArray &picture, const Receive<QString> &receive)
{
    send(upload("cgi-bin/media/uploadimg"_L1, token, picture, Asked::Picture), token,
         reading<QString>(receive, [](const QJsonObject &answer) { return orNothing(pictureAddress(answer)); }));
}

void WeChatApi::addMaterial(const Secret &token, const QByteArray &picture, Asked asked,
                            const Receive<Material> &receive)
{
    Request request = upload("cgi-bin/material/add_material"_L1, token, picture, asked);
    request.query.addQueryItem(u"type"_s, u"image"_s);
    send(std::move(request), token,
         reading<Material>(receive, [](const QJsonObject &answer) -> std::optional<Material> {
             const Material material{nameIn(answer, "media_id"_L1), pictureAddress(answer)};
             return material.mediaId.isEmpty() ? std::nullopt : std::optional(material);
         }));
}

void WeChatApi::addDraft(const Secret &token, const QJsonObject &article, const Receive<QString> &receive)
{
    // On a connection of its own: one that was idle may be closed just as the request goes out.
    m_network.clearConnectionCache();
    const QJsonObject body{{u"articles"_s, QJsonArray{article}}};
    send(post("cgi-bin/draft/add"_L1, token, body, Asked::Draft), token,
         reading<QString>(receive, [](const QJsonObject &answer) { return orNothing(nameIn(answer, "media_id"_L1)); }));
}

void WeChatApi::updateDraft(const Secret &token, const QString &mediaId, const QJsonObject &article,
                            const Receive<bool> &receive)
{
    // One article, not a list of them: WeChat answers a list with 47001.
    const QJsonObject body{{u"media_id"_s, mediaId}, {u"index"_s, 0}, {u"articles"_s, article}};
    send(post("cgi-bin/draft/update"_L1, token, body, Asked::Draft), token,
         reading<bool>(receive, [](const QJsonObject &answer) -> std::optional<bool> {
             return answer.contains("errcode"_L1) ? std::optional(true) : std::nullopt;
         }));
}

void WeChatApi::readDraft(const Secret &token, const QString &mediaId, const Receive<DraftInfo> &receive)
{
    send(post("cgi-bin/draft/get"_L1, token, {{u"media_id"_s, mediaId}}, Asked::Draft), token,
         reading<DraftInfo>(receive, [mediaId](const QJsonObject &answer) -> std::optional<DraftInfo> {
             if (answer.value("news_item"_L1).toArray().isEmpty())
                 return std::nullopt;
             return draftInfo(mediaId, answer);
         }));
}

void WeChatApi::listDrafts(const Secret &token, int offset, int count, const Receive<DraftPage> &receive)
{
    const QJsonObject body{{u"offset"_s, offset}, {u"count"_s, std::clamp(count, 1, 20)}, {u"no_content"_s, 1}};
    send(post("cgi-bin/draft/batchget"_L1, token, body, Asked::Other), token,
         reading<DraftPage>(receive, [](const QJsonObject &answer) -> std::optional<DraftPage> {
             const QJsonValue total = answer.value("total_count"_L1);
             const QJsonValue items = answer.value("item"_L1);
             // An empty box may do without a list.
             if (!total.isDouble() || total.toInt(-1) < 0 || (!items.isArray() && total.toInt() > 0))
                 return std::nullopt;
             DraftPage page{total.toInt(), {}};
             for (const QJsonValue &value : items.toArray()) {
                 const QJsonObject item = value.toObject();
                 DraftInfo info = draftInfo(nameIn(item, "media_id"_L1), item.value("content"_L1).toObject());
                 if (info.mediaId.isEmpty())
                     return std::nullopt;
                 if (const qint64 time = item.value("update_time"_L1).toInteger(); time > 0)
                     info.updated = QDateTime::fromSecsSinceEpoch(time, QTimeZone::UTC);
                 page.drafts.append(info);
             }
             return page;
         }));
}

void WeChatApi::countDrafts(const Secret &token, const Receive<int> &receive)
{
    Request request;
    request.path = u"cgi-bin/draft/count"_s;
    addToken(request.query, token);
    send(std::move(request), token, reading<int>(receive, [](const QJsonObject &answer) -> std::optional<int> {
             const int count = answer.value("total_count"_L1).toInt(-1);
             return count < 0 ? std::nullopt : std::optional(count);
         }));
}

} // namespace Jianbao::Publish
