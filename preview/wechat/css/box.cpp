#include "box.h"

#include "tokenlist.h"

#include <QString>
#include <algorithm>
#include <array>
#include <cmath>

namespace Jianbao::WeChat::Css {
namespace {

enum Side { Top, Right, Bottom, Left };
using Sides = std::array<QByteArray, 4>; ///< by Side; empty when not set

/// The names of a shorthand and of its four sides.
struct BoxNames {
    QByteArrayView all;
    std::array<QByteArrayView, 4> sides; ///< by Side
};
constexpr BoxNames padding{"padding", {"padding-top", "padding-right", "padding-bottom", "padding-left"}};
constexpr BoxNames margin{"margin", {"margin-top", "margin-right", "margin-bottom", "margin-left"}};

/// The four sides as the declarations leave them.
Sides readSides(const Computed &computed, const BoxNames &box)
{
    Sides sides;
    for (const Computed::Entry &entry : computed.entries) {
        const QByteArrayView name = property(entry.property).name;
        if (name == box.all) {
            const QList<QByteArray> given = entry.value.split(' ');
            const qsizetype count = given.size();
            sides[Top] = given[0];
            sides[Right] = given[count > 1 ? 1 : 0];
            sides[Bottom] = given[count > 2 ? 2 : 0];
            sides[Left] = given[count > 3 ? 3 : count > 1 ? 1 : 0];
        }
        for (std::size_t side = 0; side < box.sides.size(); ++side) {
            if (name == box.sides[side])
                sides[side] = entry.value;
        }
    }
    return sides;
}

bool isZero(const QByteArray &text)
{
    const auto value = quantityOf(text);
    return value && value->value == 0;
}

/// Whether the value may stand in a shorthand beside others, which `inherit` may not.
bool isCombinable(const QByteArray &value)
{
    return value == "auto" || quantityOf(value);
}

QByteArray joined(const Sides &sides)
{
    if (sides[Left] != sides[Right])
        return sides[Top] + ' ' + sides[Right] + ' ' + sides[Bottom] + ' ' + sides[Left];
    if (sides[Top] != sides[Bottom])
        return sides[Top] + ' ' + sides[Right] + ' ' + sides[Bottom];
    return sides[Top] == sides[Right] ? sides[Top] : QByteArray(sides[Top] + ' ' + sides[Right]);
}

/// Replaces all that was said about the sides.
void writeSides(Computed &computed, const BoxNames &box, const Sides &sides)
{
    computed.remove(box.all);
    for (const QByteArrayView name : box.sides)
        computed.remove(name);
    if (std::ranges::all_of(sides, isCombinable)) {
        computed.set(box.all, joined(sides));
        return;
    }
    for (std::size_t side = 0; side < box.sides.size(); ++side) {
        if (!sides[side].isEmpty())
            computed.set(box.sides[side], sides[side]);
    }
}

/// The sum; the element's own margin alone when they cannot be added.
QByteArray sum(const QByteArray &own, const QByteArray &space)
{
    if (space.isEmpty())
        return own;
    if (own.isEmpty() || isZero(own))
        return space;
    const auto a = quantityOf(own);
    const auto b = quantityOf(space);
    return a && b && a->unit == b->unit ? serialize(Quantity{a->value + b->value, a->unit}) : own;
}

} // namespace

void foldSides(Computed &computed)
{
    for (const BoxNames &box : {margin, padding}) {
        const auto concerns = [&box](const Computed::Entry &entry) {
            return std::ranges::contains(box.sides, QByteArrayView(property(entry.property).name));
        };
        const bool hasLonghands = std::ranges::any_of(computed.entries, concerns);
        const Sides sides = readSides(computed, box);
        if (hasLonghands && std::ranges::all_of(sides, isCombinable))
            writeSides(computed, box, sides);
    }
}

SideSpace takeSidePadding(Computed &computed)
{
    Sides sides = readSides(computed, padding);
    SideSpace space{sides[Left], sides[Right]};
    for (QByteArray *side : {&space.left, &space.right}) {
        if (!quantityOf(*side) || isZero(*side))
            side->clear();
    }
    sides[Left].clear();
    sides[Right].clear();
    for (const Side side : {Top, Bottom}) {
        if (isZero(sides[side]))
            sides[side].clear();
    }
    writeSides(computed, padding, sides);
    return space;
}

void addSideMargins(Computed &computed, const SideSpace &space)
{
    if (space.isEmpty())
        return;
    Sides sides = readSides(computed, margin);
    sides[Left] = sum(sides[Left], space.left);
    sides[Right] = sum(sides[Right], space.right);
    writeSides(computed, margin, sides);
    // As wide as its parent and with margins, it would stick out; a block is that wide anyway.
    if (computed.value("width") == "100%")
        computed.remove("width");
}

void scaleVerticalMargins(Computed &computed, double factor)
{
    Sides sides = readSides(computed, margin);
    bool changed = false;
    for (const Side side : {Top, Bottom}) {
        auto length = quantityOf(sides[side]);
        if (!length || length->value == 0)
            continue;
        length->value = length->unit == "px" ? std::round(length->value * factor) : length->value * factor;
        sides[side] = serialize(*length);
        changed = true;
    }
    if (changed)
        writeSides(computed, margin, sides);
}

} // namespace Jianbao::WeChat::Css
