#pragma once

#include "draftpush.h"
#include "fakewechat.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>
#include <optional>

/// What tests of sending have in common: settings without long waits, an article with pictures, and one push to its
/// end.
namespace PushFixture {

using namespace Jianbao::Publish;
using namespace Qt::StringLiterals;

/// In memory where the system has such a place: thousands of writes that wait for the disk take minutes.
inline QString temporaryTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/jianbao-XXXXXX"_s;
}

inline ApiSettings settingsFor(const QUrl &url)
{
    ApiSettings settings;
    settings.base = url;
    settings.proxy = u"none"_s;
    settings.firstPause = std::chrono::milliseconds(1);
    settings.settleTime = std::chrono::milliseconds(25);
    settings.firstLook = std::chrono::milliseconds(4);
    return settings;
}

inline Account account()
{
    return {u"测试号"_s, QString::fromLatin1(FakeWeChat::appId)};
}

inline QByteArray png(const QByteArray &text)
{
    return "\x89PNG\r\n\x1a\n" + text;
}

inline DraftContent article(int pictures, const QString &title = u"嵌入式周报 😀"_s)
{
    DraftContent content;
    content.title = title;
    content.author = u"编者"_s;
    content.digest = u"一句话"_s;
    content.sourceUrl = u"https://example.org/2020-03-30"_s;
    content.cover = png("cover");
    content.html = "<section><p>正文 “引号” \\ 反斜杠</p>";
    for (int i = 0; i < pictures; ++i) {
        const QByteArray source = "pictures/" + QByteArray::number(i) + ".png";
        content.html += "<figure><img src=\"" + source + "\" alt=\"\"></figure>";
        content.pictures.append({source, png("picture " + QByteArray::number(i)), {}});
    }
    content.html += "</section>";
    return content;
}

/// What a push came to.
struct Outcome {
    std::optional<SentDraft> sent;
    std::optional<PublishError> error;
    bool wasMissing = false;
    QList<DraftInfo> similar;
    int waits = 0; ///< looks for a late draft
};

enum class OnQuestion { NotConnected, AddAnew, TakeOver, WaitNoLonger, CancelWaiting };

/// Sends to the end. `cancelAfter` of that many changes of stage or picture; negative for never.
inline Outcome push(const ApiSettings &settings, SecretSource &secrets, Ledger &ledger, const PushOrder &order,
                    OnQuestion onQuestion = OnQuestion::NotConnected, int cancelAfter = -1)
{
    DraftPush push(settings, secrets, ledger);
    Outcome outcome;
    QEventLoop loop;
    QObject::connect(&push, &DraftPush::sent, &loop, [&](const SentDraft &draft) {
        outcome.sent = draft;
        loop.quit();
    });
    QObject::connect(&push, &DraftPush::failed, &loop, [&](const PublishError &error) {
        outcome.error = error;
        loop.quit();
    });
    QObject::connect(&push, &DraftPush::waiting, &loop, [&] {
        ++outcome.waits;
        if (onQuestion == OnQuestion::WaitNoLonger)
            push.waitNoLonger();
        else if (onQuestion == OnQuestion::CancelWaiting)
            push.cancel();
    });
    if (onQuestion == OnQuestion::AddAnew || onQuestion == OnQuestion::TakeOver) {
        QObject::connect(&push, &DraftPush::draftMissing, &loop, [&] {
            outcome.wasMissing = true;
            push.addAnew();
        });
        QObject::connect(&push, &DraftPush::similarDraftsFound, &loop, [&](const QList<DraftInfo> &drafts) {
            outcome.similar = drafts;
            if (onQuestion == OnQuestion::TakeOver)
                push.takeOver(drafts.first().mediaId);
            else
                push.addAnew();
        });
    }
    int changes = 0;
    const auto changed = [&] {
        if (++changes == cancelAfter)
            push.cancel();
    };
    if (cancelAfter >= 0) {
        QObject::connect(&push, &DraftPush::stageChanged, &loop, changed);
        QObject::connect(&push, &DraftPush::pictureChanged, &loop, changed);
    }
    QTimer::singleShot(30'000, &loop, [&] { loop.quit(); }); // a hang is no outcome
    push.start(order);
    loop.exec();
    return outcome;
}

/// An account, a ledger and a server for one test.
struct World {
    QTemporaryDir folder{temporaryTemplate()};
    FakeWeChat server;
    SessionSecrets secrets;
    Ledger ledger{folder.filePath(u"publish"_s)};
    QString issue = u"/issues/2020-03-30.md"_s;

    World() { secrets.keep(account().appId, Secret(FakeWeChat::secret)); }

    Outcome send(const DraftContent &content, OnQuestion onQuestion = OnQuestion::NotConnected, int cancelAfter = -1)
    {
        return push(settingsFor(server.url()), secrets, ledger, {issue, account(), content}, onQuestion, cancelAfter);
    }
    DraftRecord record()
    {
        if (!ledger.refresh())
            qFatal("the ledger cannot be read");
        return ledger.draft(issue, account().appId);
    }
};

} // namespace PushFixture
