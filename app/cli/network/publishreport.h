#pragma once

#include "draftchoices.h"
#include "draftpush.h"
#include "networkverbs.h"
#include "preflight.h"

namespace Jianbao::Cli {

/// What became of the pictures of a push.
struct PictureCounts {
    int sent = 0;
    int known = 0; ///< there from an earlier time
    int leftOut = 0;

    void note(Publish::DraftPush::Picture state);
};

/// What would be sent, in words or as JSON. Reads the ledger, asks nobody.
QByteArray described(const PublishTask &task, const DraftChoices &choices, const Publish::PushOrder &order,
                     const Publish::ApiSettings &settings, const QList<Publish::Problem> &problems,
                     const Publish::Ledger &ledger);

/// What was sent.
QByteArray reported(const PublishTask &task, const Publish::PushOrder &order, const Publish::SentDraft &draft,
                    const PictureCounts &counts);

} // namespace Jianbao::Cli
