#pragma once

#include "publisherror.h"
#include "wechatapi.h"

#include <QDateTime>
#include <QObject>

namespace Jianbao::Publish {

/// A draft that is in the box, for certain.
struct SentDraft {
    QString mediaId;
    QString preview; ///< its address; empty when WeChat did not tell
    QDateTime time;
    bool isNew = false; ///< added now, rather than updated
};

/// What is told of an article on its way to the draft box. Does nothing by itself.
class PushTold : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Idle,
        SigningIn,
        Looking, ///< for the draft of an attempt whose end is not known; may take minutes, see waiting()
        Pictures,
        Cover,
        Sending,
        Asking,  ///< a question waits for its answer
        Reading, ///< the preview's address
    };
    Q_ENUM(Stage)
    enum class Picture { Waiting, Sending, Sent, KnownAlready, LeftOut, Failed };
    Q_ENUM(Picture)

    using QObject::QObject;

Q_SIGNALS:
    void stageChanged(Jianbao::Publish::PushTold::Stage stage);
    /// `index` is that of the order's pictures.
    void pictureChanged(qsizetype index, Jianbao::Publish::PushTold::Picture state);
    /// The draft of an earlier attempt is not in the box, but may still arrive: it is looked for again and again, and
    /// nothing is sent before `until`.
    void waiting(const QDateTime &until);
    /// The draft is not in the box any more: it was deleted or published.
    void draftMissing();
    /// What became of an earlier attempt is not known, and these could be its draft.
    void similarDraftsFound(const QList<Jianbao::Publish::DraftInfo> &drafts);
    void sent(const Jianbao::Publish::SentDraft &draft);
    void failed(const Jianbao::Publish::PublishError &error);
};

} // namespace Jianbao::Publish
