#pragma once

#include "httppeer.h"

#include <QHash>
#include <QJsonObject>
#include <QSslServer>
#include <QStringList>
#include <QTcpServer>
#include <functional>
#include <memory>

/// How a call of FakeWeChat goes wrong. "Done" says whether WeChat did what was asked.
enum class Fault {
    None,
    Late,          ///< done and answered, after a while
    NotDoneReset,  ///< the connection is reset
    NotDoneClosed, ///< closed without an answer
    DoneClosed,    ///< done, and closed without an answer
    DoneLater,     ///< closed without an answer; done a moment later
    DoneHalf,      ///< done; half of the answer, its length told
    DoneHalfQuiet, ///< done; half of the answer, its length not told
    NotDone503,
    Done502,     ///< done; an error page
    NotDoneHtml, ///< a page of HTML with 200
    DoneHtml,
    DoneEmpty,       ///< done; an answer of nothing
    DoneNothingSaid, ///< done; {} instead of what was asked for
    NotDoneBusy,     ///< errcode -1
    DoneBusy,        ///< done, and errcode -1 all the same
    TokenGone,       ///< all tokens end before this call is looked at
    Redirect,        ///< 307 to the same address
    Silence,         ///< no answer ever
    Refused,         ///< errcode 45009
    Last = Refused,
    DoneThenSilence, ///< done; no answer ever
    DoneAfterLooks,  ///< closed without an answer; done when the draft box has been read `looksBefore` times
};

/// WeChat's public-account API as far as the program uses it, on the loopback, as strict as the real one and stricter:
/// whatever a client must not do is in `violations`. Keeps drafts, library and tokens. Each call may be made to fail.
class FakeWeChat
{
public:
    enum class Transport { Plain, Tls };
    static constexpr auto appId = "wx0123456789abcdef";
    static constexpr auto secret = "5ec7e75ec7e75ec7e75ec7e75ec7e75e";

    explicit FakeWeChat(Transport transport = Transport::Plain);

    QUrl url() const;

    struct Draft {
        QJsonObject article;
        qint64 updated = 0;
        int updates = 0;
    };

    /// Which fault the `number`th call (from 0) meets.
    std::function<Fault(const QByteArray &call, int number)> fault;
    /// Called when a call has been received, before anything is done.
    std::function<void(const QByteArray &call)> received;
    /// An error code that every call of a name answers with, and its message.
    QHash<QByteArray, std::pair<int, QString>> refusals;
    int tokenLife = 7200; ///< seconds told
    int lateness = 3;     ///< milliseconds
    int looksBefore = 2;  ///< see Fault::DoneAfterLooks

    QStringList violations;
    QList<QByteArray> calls;            ///< names such as "draft/add", in their order
    QList<QByteArray> rawRequests;      ///< bodies, in the same order
    QHash<QString, Draft> drafts;       ///< by media_id
    QStringList order;                  ///< of drafts, the newest first
    QHash<QString, QByteArray> library; ///< bytes by media_id
    QHash<QByteArray, int> uploads;     ///< how often a picture of these bytes was answered in full, with success
    QHash<QByteArray, int> tried;       ///< how often these bytes came in, whatever became of them
    QHash<QByteArray, int> covers;      ///< the same of the library
    QStringList tokens;                 ///< all there have been; for who searches them elsewhere
    int added = 0;                      ///< drafts ever made
    int lateUpdates = 0;                ///< of drafts that are still to be done
    int mostAtOnce = 0;                 ///< uploads

    /// By which `uploads`, `tried` and `covers` know a picture.
    static QByteArray hashOf(const QByteArray &bytes);
    int count(const QByteArray &call) const { return int(calls.count(call)); }
    void deleteDraft(const QString &mediaId);
    void endTokens() { m_valid.clear(); }
    QString addByHand(const QString &title);

private:
    struct Reply {
        QJsonObject object;
        bool isSuccess = false;
    };

    void handle(HttpPeer &peer, const HttpRequest &request);
    void play(HttpPeer &peer, const HttpRequest &request, const QByteArray &call, Fault fault);
    void send(HttpPeer &peer, const HttpRequest &request, const QByteArray &call, const Reply &reply);
    Reply perform(const HttpRequest &request, const QByteArray &call);
    Reply token(const QJsonObject &body);
    Reply upload(const HttpRequest &request, const QByteArray &call);
    Reply addDraft(const QJsonObject &body);
    Reply updateDraft(const QJsonObject &body);
    Reply readDraft(const QJsonObject &body) const;
    Reply listDrafts(const QJsonObject &body);
    Reply error(int code, const QString &message) const;
    void violation(const QString &text) { violations.append(text); }
    QJsonObject told(const QString &mediaId) const;

    std::unique_ptr<QTcpServer> m_server;
    QStringList m_valid; ///< tokens
    int m_serial = 0;
    int m_underWay = 0;
    int m_looks = 0;
    std::function<void()> m_held; ///< what is to be done after some looks
    qint64 m_clock = 1'700'000'000;
    mutable int m_rid = 0;
};
