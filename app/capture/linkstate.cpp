#include "linkstate.h"

#include "canonicalurl.h"

using namespace Qt::StringLiterals;

namespace Jianbao {

using Kind = CaptureError::Kind;

/// A page that leads to its site's front is gone.
bool leadsToFront(const QUrl &from, const QUrl &to)
{
    return from.path().size() > 1 && to.path().size() <= 1 && !to.hasQuery();
}

LinkState LinkState::of(const CaptureError &error)
{
    return {.trouble = error.kind,
            .message = error.message,
            .movedTo = {},
            .isMovedForGood = false,
            .when = QDateTime::currentDateTimeUtc()};
}

LinkState LinkState::of(const Fetched &fetched)
{
    LinkState state{
        .trouble = {}, .message = {}, .movedTo = {}, .isMovedForGood = false, .when = QDateTime::currentDateTimeUtc()};
    if (fetched.redirections.isEmpty())
        return state;
    const QUrl from = fetched.redirections.constFirst();
    const bool isSame =
        canonicalUrl(from.toString(QUrl::FullyEncoded)) == canonicalUrl(fetched.url.toString(QUrl::FullyEncoded));
    if (isSame)
        return state;
    state.movedTo = fetched.url.toString(QUrl::FullyEncoded);
    state.isMovedForGood = fetched.isMovedForGood && !leadsToFront(from, fetched.url);
    return state;
}

bool LinkState::lasts() const
{
    return !trouble || (*trouble != Kind::Offline && *trouble != Kind::Timeout && *trouble != Kind::Unavailable &&
                        *trouble != Kind::Blocked && *trouble != Kind::Unreadable);
}

QJsonObject toJson(const LinkState &state)
{
    QJsonObject json{{u"when"_s, state.when.toString(Qt::ISODate)}};
    if (state.trouble) {
        json.insert(u"trouble"_s, int(*state.trouble));
        json.insert(u"message"_s, state.message);
    }
    if (!state.movedTo.isEmpty()) {
        json.insert(u"movedTo"_s, state.movedTo);
        json.insert(u"forGood"_s, state.isMovedForGood);
    }
    return json;
}

std::optional<LinkState> linkStateFrom(const QJsonObject &json)
{
    LinkState state{.trouble = {},
                    .message = json.value("message"_L1).toString(),
                    .movedTo = json.value("movedTo"_L1).toString(),
                    .isMovedForGood = json.value("forGood"_L1).toBool(),
                    .when = QDateTime::fromString(json.value("when"_L1).toString(), Qt::ISODate)};
    if (const QJsonValue trouble = json.value("trouble"_L1); !trouble.isUndefined()) {
        const int kind = trouble.toInt(-1);
        if (kind < 0 || kind > int(Kind::Unreadable))
            return std::nullopt;
        state.trouble = Kind(kind);
    }
    return state.when.isValid() ? std::optional(state) : std::nullopt;
}

} // namespace Jianbao
