#include "fakewechat.h"

#include "wechatrules.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestPicture = 1024 * 1024;
constexpr qsizetype largestMaterial = 10 * 1024 * 1024;

bool isUpload(const QByteArray &call)
{
    return call == "media/uploadimg" || call == "material/add_material";
}

} // namespace

FakeWeChat::FakeWeChat(Transport transport)
{
    if (transport == Transport::Tls) {
        auto server = std::make_unique<QSslServer>();
        QFile file(QStringLiteral(JIANBAO_TEST_DATA "/tls/loopback.pem"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no certificate");
        const QByteArray pem = file.readAll();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(pem));
        configuration.setPrivateKey(QSslKey(pem, QSsl::Ec));
        server->setSslConfiguration(configuration);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (QTcpSocket *const socket = m_server->nextPendingConnection())
            new HttpPeer(socket, [this](HttpPeer &peer, const HttpRequest &request) { handle(peer, request); });
    });
    m_server->listen(QHostAddress::LocalHost);
}

QByteArray FakeWeChat::hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QUrl FakeWeChat::url() const
{
    const bool isTls = qobject_cast<QSslServer *>(m_server.get());
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(isTls ? u"https"_s : u"http"_s).arg(m_server->serverPort()));
}

void FakeWeChat::deleteDraft(const QString &mediaId)
{
    drafts.remove(mediaId);
    order.removeAll(mediaId);
}

QString FakeWeChat::addByHand(const QString &title)
{
    const QString mediaId = u"hand-%1"_s.arg(++m_serial);
    drafts.insert(mediaId, {{{u"title"_s, title}, {u"thumb_media_id"_s, u"by-hand"_s}}, ++m_clock, 0});
    order.prepend(mediaId);
    return mediaId;
}

void FakeWeChat::handle(HttpPeer &peer, const HttpRequest &request)
{
    QByteArray call = request.path;
    if (!call.startsWith("/cgi-bin/"))
        violation(u"asks for %1"_s.arg(QString::fromLatin1(call)));
    call.remove(0, QByteArrayView("/cgi-bin/").size());
    calls.append(call);
    rawRequests.append(request.body);
    if (request.headers.contains("cookie") || request.headers.contains("referer"))
        violation(u"sends a cookie or a referrer"_s);
    if (request.method == "POST" && !request.headers.contains("content-length"))
        violation(u"sends a POST without its length"_s);
    if (received)
        received(call);
    if (call == "draft/batchget" && m_held && m_looks++ == looksBefore)
        std::exchange(m_held, {})();
    if (isUpload(call)) {
        mostAtOnce = std::max(mostAtOnce, ++m_underWay);
        ++tried[hashOf(Rules::pictureIn(request).value_or(QByteArray()))];
    }
    play(peer, request, call, fault ? fault(call, int(calls.size()) - 1) : Fault::None);
}

void FakeWeChat::play(HttpPeer &peer, const HttpRequest &request, const QByteArray &call, Fault kind)
{
    const auto ended = [this, call] { m_underWay -= isUpload(call) ? 1 : 0; };
    const auto json = [](const Reply &reply) { return QJsonDocument(reply.object).toJson(QJsonDocument::Compact); };
    const QByteArray page = "<!DOCTYPE html><html><body>网关</body></html>";
    switch (kind) {
    case Fault::TokenGone:
        endTokens();
        [[fallthrough]];
    case Fault::None:
        // A turn later, so that requests that are under way at the same time are seen to be.
        QTimer::singleShot(0, &peer, [this, &peer, request, call, ended] {
            ended();
            send(peer, request, call, perform(request, call));
        });
        return;
    case Fault::Late:
        QTimer::singleShot(lateness, &peer, [this, &peer, request, call, ended] {
            ended();
            send(peer, request, call, perform(request, call));
        });
        return;
    case Fault::NotDoneReset:
        peer.reset();
        break;
    case Fault::NotDoneClosed:
        peer.close();
        break;
    case Fault::DoneClosed:
        perform(request, call);
        peer.close();
        break;
    case Fault::DoneLater:
        lateUpdates += int(call == "draft/update");
        QTimer::singleShot(lateness, m_server.get(), [this, request, call] {
            perform(request, call);
            lateUpdates -= int(call == "draft/update");
        });
        peer.close();
        break;
    case Fault::DoneAfterLooks:
        m_held = [this, request, call] { perform(request, call); };
        m_looks = 0;
        peer.close();
        break;
    case Fault::DoneHalf: {
        const QByteArray whole = HttpPeer::whole("200 OK", "application/json", json(perform(request, call)));
        peer.write(whole.chopped(8));
        peer.close();
        break;
    }
    case Fault::DoneHalfQuiet:
        peer.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n" +
                   json(perform(request, call)).chopped(8));
        peer.close();
        break;
    case Fault::Done502:
        perform(request, call);
        peer.answer("502 Bad Gateway", "text/html", page);
        break;
    case Fault::NotDone503:
        peer.answer("503 Service Unavailable", "text/html", page);
        break;
    case Fault::DoneHtml:
        perform(request, call);
        [[fallthrough]];
    case Fault::NotDoneHtml:
        peer.answer("200 OK", "text/html", page);
        break;
    case Fault::DoneEmpty:
        perform(request, call);
        peer.answer("200 OK", "application/json", {});
        break;
    case Fault::DoneNothingSaid:
        perform(request, call);
        peer.answer("200 OK", "application/json", "{}");
        break;
    case Fault::DoneBusy:
        perform(request, call);
        [[fallthrough]];
    case Fault::NotDoneBusy:
        send(peer, request, call, error(-1, u"system error"_s));
        break;
    case Fault::Refused:
        send(peer, request, call, error(45009, u"reach max api daily quota limit"_s));
        break;
    case Fault::Redirect:
        peer.answer("307 Temporary Redirect", "text/plain", {}, "Location: " + request.path + "\r\n");
        break;
    case Fault::DoneThenSilence:
        perform(request, call);
        break;
    case Fault::Silence:
        break;
    }
    ended();
}

void FakeWeChat::send(HttpPeer &peer, const HttpRequest &request, const QByteArray &call, const Reply &reply)
{
    if (reply.isSuccess && isUpload(call)) {
        const QByteArray hash = hashOf(Rules::pictureIn(request).value_or(QByteArray()));
        ++(call == "media/uploadimg" ? uploads : covers)[hash];
    }
    // WeChat says text/plain, whatever it sends.
    peer.answer("200 OK", "text/plain", QJsonDocument(reply.object).toJson(QJsonDocument::Compact));
}

FakeWeChat::Reply FakeWeChat::error(int code, const QString &message) const
{
    return {{{u"errcode"_s, code},
             {u"errmsg"_s, u"%1 rid: 65f0a1b2-%2-7c"_s.arg(message).arg(++m_rid, 8, 16, QChar(u'0'))}},
            false};
}

FakeWeChat::Reply FakeWeChat::perform(const HttpRequest &request, const QByteArray &call)
{
    const bool isGet = call == "draft/count";
    if (request.method != (isGet ? "GET" : "POST")) {
        violation(u"%1 for %2"_s.arg(QString::fromLatin1(request.method), QString::fromLatin1(call)));
        return error(43002, u"require POST method"_s);
    }
    if (const auto refusal = refusals.constFind(call); refusal != refusals.cend())
        return error(refusal->first, refusal->second);
    if (call != "stable_token") {
        const QString used = request.query.queryItemValue(u"access_token"_s, QUrl::FullyDecoded);
        if (!m_valid.contains(used))
            return tokens.contains(used) ? error(42001, u"access_token expired"_s)
                                         : error(40014, u"invalid access_token"_s);
    }
    if (isGet)
        return {{{u"total_count"_s, drafts.size()}}, true};
    if (isUpload(call))
        return upload(request, call);

    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &problem);
    if (!request.headers.value("content-type").startsWith("application/json") || !request.body.isValidUtf8() ||
        problem.error != QJsonParseError::NoError || !document.isObject()) {
        violation(u"what goes to %1 is no JSON"_s.arg(QString::fromLatin1(call)));
        return error(47001, u"data format error"_s);
    }
    if (Rules::hasUnicodeEscape(request.body)) {
        violation(u"a \\u escape goes to %1"_s.arg(QString::fromLatin1(call)));
        return error(40033, u"invalid charset. please check your request, if include \\uxxxx will create fail!"_s);
    }
    const QJsonObject body = document.object();
    if (call == "stable_token")
        return token(body);
    if (call == "draft/add")
        return addDraft(body);
    if (call == "draft/update")
        return updateDraft(body);
    if (call == "draft/get")
        return readDraft(body);
    if (call == "draft/batchget")
        return listDrafts(body);
    violation(u"%1 is no call"_s.arg(QString::fromLatin1(call)));
    return error(40066, u"invalid url"_s);
}

FakeWeChat::Reply FakeWeChat::token(const QJsonObject &body)
{
    if (body.value("grant_type"_L1) != "client_credential"_L1)
        return error(40002, u"invalid grant_type"_s);
    if (body.value("appid"_L1) != QLatin1StringView(appId))
        return error(40013, u"invalid appid"_s);
    if (body.value("secret"_L1) != QLatin1StringView(secret))
        return error(40125, u"invalid appsecret"_s);
    const bool isForced = body.value("force_refresh"_L1).toBool();
    if (isForced)
        m_valid.clear();
    if (m_valid.isEmpty()) {
        m_valid.append(u"T0k3n_%1-canary+/=&%2"_s.arg(++m_serial).arg(u"x"_s.repeated(80)));
        tokens.append(m_valid.last());
    }
    return {{{u"access_token"_s, m_valid.last()}, {u"expires_in"_s, tokenLife}}, true};
}

FakeWeChat::Reply FakeWeChat::upload(const HttpRequest &request, const QByteArray &call)
{
    const std::optional<QByteArray> picture = Rules::pictureIn(request);
    if (!picture) {
        violation(u"no form with one picture goes to %1"_s.arg(QString::fromLatin1(call)));
        return error(41005, u"media data missing"_s);
    }
    if (picture->isEmpty()) {
        violation(u"an empty picture is sent"_s);
        return error(44001, u"empty media data"_s);
    }
    const QByteArray kind = Rules::kindOf(*picture);
    const bool isArticle = call == "media/uploadimg";
    const bool isTaken = isArticle ? kind == "png" || kind == "jpg" : !kind.isEmpty();
    if (!isTaken)
        return error(40005, u"invalid file type"_s);
    if (picture->size() >= (isArticle ? largestPicture : largestMaterial + 1))
        return error(40009, u"invalid image size"_s);
    if (!isArticle && request.query.queryItemValue(u"type"_s) != "image"_L1)
        return error(40004, u"invalid media type"_s);

    const QString serial = QString::number(++m_serial);
    const QString address =
        u"http://mmbiz.qpic.cn/mmbiz_%1/%2/0?wx_fmt=%1&from=appmsg"_s.arg(QString::fromLatin1(kind), serial);
    if (isArticle)
        return {{{u"url"_s, address}}, true};
    const QString mediaId = u"M%1-media_id"_s.arg(serial);
    library.insert(mediaId, *picture);
    return {{{u"media_id"_s, mediaId}, {u"url"_s, address}}, true};
}

FakeWeChat::Reply FakeWeChat::addDraft(const QJsonObject &body)
{
    const QJsonArray articles = body.value("articles"_L1).toArray();
    if (articles.size() != 1 || !articles.first().isObject())
        return error(47001, u"data format error"_s);
    const QJsonObject article = articles.first().toObject();
    if (const auto refusal = Rules::checkArticle(article, library.keys(), violations); refusal.code != 0)
        return error(refusal.code, refusal.message);
    const QString mediaId = u"D%1-draft_media_id"_s.arg(++m_serial);
    drafts.insert(mediaId, {article, ++m_clock, 0});
    order.prepend(mediaId);
    ++added;
    return {{{u"media_id"_s, mediaId}}, true};
}

FakeWeChat::Reply FakeWeChat::updateDraft(const QJsonObject &body)
{
    const QJsonValue article = body.value("articles"_L1);
    if (!article.isObject() || body.value("index"_L1).toInt(-1) != 0)
        return error(47001, u"data format error"_s);
    const QString mediaId = body.value("media_id"_L1).toString();
    if (!drafts.contains(mediaId))
        return error(40007, u"invalid media_id"_s);
    if (const auto refusal = Rules::checkArticle(article.toObject(), library.keys(), violations); refusal.code != 0)
        return error(refusal.code, refusal.message);
    Draft &draft = drafts[mediaId];
    draft.article = article.toObject();
    draft.updated = ++m_clock;
    ++draft.updates;
    order.removeAll(mediaId);
    order.prepend(mediaId);
    return {{{u"errcode"_s, 0}, {u"errmsg"_s, u"ok"_s}}, true};
}

QJsonObject FakeWeChat::told(const QString &mediaId) const
{
    QJsonObject article = drafts.value(mediaId).article;
    article.insert(u"url"_s, u"http://mp.weixin.qq.com/s?__biz=test&tempkey=%1"_s.arg(mediaId));
    return {{u"news_item"_s, QJsonArray{article}}};
}

FakeWeChat::Reply FakeWeChat::readDraft(const QJsonObject &body) const
{
    const QString mediaId = body.value("media_id"_L1).toString();
    if (!drafts.contains(mediaId))
        return error(40007, u"invalid media_id"_s);
    return {told(mediaId), true};
}

FakeWeChat::Reply FakeWeChat::listDrafts(const QJsonObject &body)
{
    const int offset = body.value("offset"_L1).toInt(-1);
    const int count = body.value("count"_L1).toInt();
    if (offset < 0 || count < 1 || count > 20)
        violation(u"a page of %1 drafts from %2 on"_s.arg(count).arg(offset));
    QJsonArray items;
    for (const QString &mediaId : order.mid(offset, count)) {
        QJsonObject content = told(mediaId);
        QJsonObject article = content.value("news_item"_L1).toArray().first().toObject();
        if (body.value("no_content"_L1).toInt() == 1)
            article.remove(u"content"_s);
        content.insert(u"news_item"_s, QJsonArray{article});
        items.append(QJsonObject{
            {u"media_id"_s, mediaId}, {u"content"_s, content}, {u"update_time"_s, drafts.value(mediaId).updated}});
    }
    return {{{u"total_count"_s, drafts.size()}, {u"item_count"_s, items.size()}, {u"item"_s, items}}, true};
}
