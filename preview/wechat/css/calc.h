#pragma once

#include "token.h"

#include <QByteArray>
#include <optional>

namespace Jianbao::WeChat::Css {

/// A number with its unit: "" for a plain number, "%" for a percentage.
struct Quantity {
    double value = 0;
    QByteArray unit; ///< lower case
};

bool isMathFunction(QByteArrayView name);

/// The value of calc(), min(), max() or clamp(): `tokens[at]` is the function token. Sums of unlike units have a value
/// only when both are absolute (px, pt, cm …; rem counts as 16 px) or a term is zero. Nothing when there is none.
/// Leaves `at` after the closing parenthesis.
std::optional<Quantity> evaluateMath(Tokens tokens, std::size_t &at);

/// A number, percentage, dimension or math function at `tokens[at]`; leaves `at` after it.
std::optional<Quantity> readQuantity(Tokens tokens, std::size_t &at);

/// Plain decimal notation with at most four decimals, never an exponent: `12.5px`.
QByteArray serialize(const Quantity &quantity);
QByteArray serializeNumber(double value, int decimals);

} // namespace Jianbao::WeChat::Css
