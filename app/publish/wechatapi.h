#pragma once

#include "apisettings.h"
#include "draftcontent.h"
#include "publisherror.h"
#include "secret.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QObject>
#include <functional>

namespace Jianbao::Publish {

template <typename T>
using Receive = std::function<void(const Answer<T> &)>;

struct FetchedToken {
    Secret value;
    std::chrono::seconds lifetime{};
};

/// A picture in the account's library.
struct Material {
    QString mediaId;
    QString url;
};

/// What WeChat tells of a draft of one article.
struct DraftInfo {
    QString mediaId;
    QString title;
    QString coverMediaId;
    QString preview;   ///< address of its preview
    QDateTime updated; ///< invalid when not told
};

struct DraftPage {
    int total = 0;
    QList<DraftInfo> drafts;
};

/// WeChat's public-account API, one method for each call. Knows no account, keeps no token, repeats nothing. Each POST
/// is one request on the wire or an error; redirections are refused; an answer counts only when it holds what was asked
/// for. `receive` is called later, once; never after cancel() or the object's end.
class WeChatApi : public QObject
{
    Q_OBJECT

public:
    enum class Token { Usual, Forced }; ///< Forced makes the one before invalid: at most 20 a day

    explicit WeChatApi(ApiSettings settings, QObject *parent = nullptr);
    ~WeChatApi() override;

    const ApiSettings &settings() const { return m_settings; }

    void fetchToken(const QString &appId, const Secret &secret, Token kind, const Receive<FetchedToken> &receive);
    /// A picture for an article; `url` is its address.
    void uploadPicture(const Secret &token, const QByteArray &picture, const Receive<QString> &receive);
    /// A picture for the library: a cover, a GIF, or what is too large for an article.
    void addMaterial(const Secret &token, const QByteArray &picture, Asked asked, const Receive<Material> &receive);
    void addDraft(const Secret &token, const QJsonObject &article, const Receive<QString> &receive);
    void updateDraft(const Secret &token, const QString &mediaId, const QJsonObject &article,
                     const Receive<bool> &receive);
    void readDraft(const Secret &token, const QString &mediaId, const Receive<DraftInfo> &receive);
    /// From the newest on; `count` 1–20. Without the articles' bodies.
    void listDrafts(const Secret &token, int offset, int count, const Receive<DraftPage> &receive);
    void countDrafts(const Secret &token, const Receive<int> &receive);

    /// Ends what is under way without a word.
    void cancel();

private:
    struct Request;
    void send(Request request, const Secret &secret, const Receive<QJsonObject> &receive);
    Request post(QLatin1StringView path, const Secret &token, const QJsonObject &object, Asked asked) const;
    Request upload(QLatin1StringView path, const Secret &token, const QByteArray &picture, Asked asked) const;

    ApiSettings m_settings;
    QNetworkAccessManager m_network;
};

} // namespace Jianbao::Publish
