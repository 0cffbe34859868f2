#pragma once

#include "captureerror.h"

#include <QDateTime>
#include <QJsonObject>
#include <optional>

namespace Jianbao {

/// What came of following a link.
struct LinkState {
    std::optional<CaptureError::Kind> trouble; ///< nothing: there is a page
    QString message;                           ///< what the trouble is, translated
    QString movedTo;                           ///< the address that answered, when it is another page's
    bool isMovedForGood = false;               ///< says the site
    QDateTime when;                            ///< it was followed

    static LinkState of(const CaptureError &error);
    /// What a redirection says: none when it only adds `https` or `www`.
    static LinkState of(const Fetched &fetched);

    /// Worth remembering: nothing that may be over in a minute.
    bool lasts() const;

    friend bool operator==(const LinkState &, const LinkState &) = default;
};

/// Whether a redirection leads from a page to the front of a site.
bool leadsToFront(const QUrl &from, const QUrl &to);

QJsonObject toJson(const LinkState &state);
/// Nothing when this is no state.
std::optional<LinkState> linkStateFrom(const QJsonObject &json);

} // namespace Jianbao
