#pragma once

#include <QByteArrayView>
#include <bitset>
#include <optional>

namespace Jianbao::WeChat::Css {

/// The number of a property in the table of properties.cpp.
using PropertyId = quint8;
using PropertySet = std::bitset<256>;

/// What may stand as a property's value, as far as a mistake there can be told safely.
enum class ValueKind : quint8 {
    Any,
    Color,   ///< one colour
    Lengths, ///< lengths, percentages, keywords: a number other than 0 needs a unit
};

/// What becomes of a property.
enum class PropertyUse : quint8 {
    Kept,     ///< WeChat keeps it
    Internal, ///< read here (`content`, counters, `position`), never in the output
};

struct Property {
    QByteArrayView name;
    ValueKind kind = ValueKind::Any;
    PropertyUse use = PropertyUse::Kept;
};

/// The properties that may stand in an article: those seen in published articles or known to be harmless there, and
/// those the cascade itself reads. Everything else is left out.
std::optional<PropertyId> findProperty(QByteArrayView lowerCaseName);
const Property &property(PropertyId id);

/// Whether the property exists in CSS but WeChat drops it, or it means nothing in an article.
bool isDroppedByWeChat(QByteArrayView lowerCaseName);

/// The longhands that setting the property sets: itself when it is no shorthand.
const PropertySet &longhands(PropertyId id);

} // namespace Jianbao::WeChat::Css
