#include "publishreport.h"

#include "messages.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

using namespace Publish;
using State = DraftRecord::State;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// What would be done with a picture; the words are part of the JSON.
QString actionOf(const DraftPicture &picture, const PushOrder &order, const Ledger &ledger)
{
    if (!canGo(picture))
        return u"leave out"_s;
    return ledger.picture(order.account.appId, contentHash(picture.bytes)) ? u"known"_s : u"upload"_s;
}

QString actionOf(State state, PublishTask::Missing missing)
{
    switch (state) {
    case State::There:
        return u"update"_s;
    case State::Unknown:
        return u"look"_s;
    case State::Gone:
        return missing == PublishTask::Missing::AddAnew ? u"add"_s : u"ask"_s;
    case State::None:
        break;
    }
    return u"add"_s;
}

QString inWords(State state, const QString &mediaId, PublishTask::Missing missing)
{
    switch (state) {
    case State::There:
        return Messages::tr("update %1").arg(mediaId);
    case State::Unknown:
        return Messages::tr("look first whether an earlier attempt has arrived");
    case State::Gone:
        if (missing == PublishTask::Missing::Fail)
            return Messages::tr("nothing: it was deleted or published; --new adds another one");
        break;
    case State::None:
        break;
    }
    return Messages::tr("add a new one");
}

/// The article as it would go, its pictures still by their sources and its cover without a name.
QJsonObject articleOf(const PushOrder &order)
{
    return articleJson(order.content, order.content.html, {});
}

/// The words are part of the JSON.
QString wordOf(Origin origin)
{
    switch (origin) {
    case Origin::Option:
        return u"option"_s;
    case Origin::Remembered:
        return u"remembered"_s;
    case Origin::Account:
        return u"account"_s;
    case Origin::Issue:
        return u"issue"_s;
    case Origin::Nobody:
        break;
    }
    return u"default"_s;
}

QJsonObject originsOf(const DraftChoices &choices)
{
    return {{u"title"_s, wordOf(choices.title)},          {u"author"_s, wordOf(choices.author)},
            {u"digest"_s, wordOf(choices.digest)},        {u"content_source_url"_s, wordOf(choices.sourceUrl)},
            {u"thumb_media_id"_s, wordOf(choices.cover)}, {u"need_open_comment"_s, wordOf(choices.comments)}};
}

QString withOrigin(const QString &line, Origin origin)
{
    switch (origin) {
    case Origin::Option:
        return Messages::tr("%1  (as given)").arg(line);
    case Origin::Remembered:
        return Messages::tr("%1  (as in the editor)").arg(line);
    case Origin::Account:
        return Messages::tr("%1  (the account's)").arg(line);
    case Origin::Issue:
        return Messages::tr("%1  (from the issue)").arg(line);
    case Origin::Nobody:
        break;
    }
    return line;
}

QString inWords(Comments comments)
{
    switch (comments) {
    case Comments::Everyone:
        return Messages::tr("open to everyone");
    case Comments::FollowersOnly:
        return Messages::tr("open to followers");
    case Comments::Closed:
        break;
    }
    return Messages::tr("closed");
}

/// Empty when WeChat is to choose.
QString cropsOf(const DraftContent &content)
{
    const QJsonObject article = articleJson(content, {}, {});
    const QStringList crops{article.value("pic_crop_235_1"_L1).toString(), article.value("pic_crop_1_1"_L1).toString()};
    return crops.join(QString()).isEmpty() ? QString()
                                           : Messages::tr("Shown:     %1 (2.35:1), %2 (1:1)").arg(crops[0], crops[1]);
}

} // namespace

void PictureCounts::note(DraftPush::Picture state)
{
    sent += int(state == DraftPush::Picture::Sent);
    known += int(state == DraftPush::Picture::KnownAlready);
    leftOut += int(state == DraftPush::Picture::LeftOut);
}

QByteArray described(const PublishTask &task, const DraftChoices &choices, const PushOrder &order,
                     const ApiSettings &settings, const QList<Problem> &problems, const Ledger &ledger)
{
    const DraftContent &content = order.content;
    const DraftRecord record = ledger.draft(order.issue, order.account.appId);
    if (task.form == PublishTask::Form::Json) {
        QJsonArray pictures;
        for (const DraftPicture &picture : content.pictures)
            pictures.append(QJsonObject{{u"source"_s, QString::fromUtf8(picture.source.left(200))},
                                        {u"bytes"_s, picture.bytes.size()},
                                        {u"action"_s, actionOf(picture, order, ledger)}});
        QJsonArray said;
        for (const Problem &problem : problems)
            said.append(QJsonObject{{u"message"_s, problem.message}, {u"blocking"_s, problem.isBlocking()}});
        return json({{u"file"_s, task.file},
                     {u"account"_s, order.account.appId},
                     {u"server"_s, settings.base.toString()},
                     {u"draft"_s, actionOf(record.state, task.missing)},
                     {u"mediaId"_s, record.mediaId},
                     {u"coverBytes"_s, content.cover.size()},
                     {u"from"_s, originsOf(choices)},
                     {u"pictures"_s, pictures},
                     {u"problems"_s, said},
                     {u"article"_s, articleOf(order)}});
    }
    QStringList lines{
        Messages::tr("Account:   %1 (%2)").arg(order.account.name, order.account.appId),
        Messages::tr("Server:    %1").arg(settings.base.toString()),
        Messages::tr("Draft:     %1").arg(inWords(record.state, record.mediaId, task.missing)),
        withOrigin(Messages::tr("Title:     %1").arg(content.title.simplified()), choices.title),
        withOrigin(Messages::tr("Author:    %1").arg(content.author.simplified()), choices.author),
        withOrigin(Messages::tr("Digest:    %1").arg(content.digest.simplified()), choices.digest),
        withOrigin(Messages::tr("Read more: %1").arg(content.sourceUrl), choices.sourceUrl),
        withOrigin(Messages::tr("Cover:     %1 bytes").arg(content.cover.size()), choices.cover),
        withOrigin(Messages::tr("Comments:  %1").arg(inWords(content.comments)), choices.comments),
        Messages::tr("Article:   %1 characters with its markup").arg(QString::fromUtf8(content.html).size()),
    };
    if (const QString crops = cropsOf(content); !crops.isEmpty())
        lines += crops;
    for (const DraftPicture &picture : content.pictures)
        lines += Messages::tr("Picture:   %1, %2 bytes: %3")
                     .arg(QString::fromUtf8(picture.source.left(120)))
                     .arg(picture.bytes.size())
                     .arg(actionOf(picture, order, ledger));
    return (lines.join(u'\n') + u'\n').toUtf8();
}

QByteArray reported(const PublishTask &task, const PushOrder &order, const SentDraft &draft,
                    const PictureCounts &counts)
{
    if (task.form == PublishTask::Form::Json)
        return json(
            {{u"file"_s, task.file},
             {u"account"_s, order.account.appId},
             {u"mediaId"_s, draft.mediaId},
             {u"preview"_s, draft.preview},
             {u"time"_s, draft.time.toString(Qt::ISODate)},
             {u"new"_s, draft.isNew},
             {u"pictures"_s,
              QJsonObject{{u"uploaded"_s, counts.sent}, {u"known"_s, counts.known}, {u"leftOut"_s, counts.leftOut}}}});
    const QString done = draft.isNew ? Messages::tr("%1: a new draft is in the draft box of %2.")
                                     : Messages::tr("%1: its draft in the draft box of %2 is up to date.");
    QStringList lines{done.arg(task.file, order.account.name), Messages::tr("media_id: %1").arg(draft.mediaId)};
    if (!draft.preview.isEmpty())
        lines += Messages::tr("Preview: %1").arg(draft.preview);
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace Jianbao::Cli
