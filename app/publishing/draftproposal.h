#pragma once

#include "coverpainter.h"
#include "manuscript.h"

namespace Jianbao {

/// What an issue itself says of its draft. Pure.
struct DraftProposal {
    QString title;
    QString digest;    ///< from the intro, as plain text, at most as long as WeChat takes
    QString date;      ///< of the issue; empty when it has none
    QString sourceUrl; ///< the issue's page, when profile or `baseAddress` tell where it is
    CoverText cover;

    /// `baseAddress`: where the newsletter's folder is published, as the person has said; may be empty.
    static DraftProposal of(const Manuscript &manuscript, const QString &baseAddress);
};

/// The text as plain as WeChat takes a digest: one line, no markup, cut behind a sentence or word where it is too long.
QString digestFrom(const QString &markdown);

} // namespace Jianbao
