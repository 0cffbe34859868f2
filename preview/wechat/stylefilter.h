#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <vector>

/// Reading style attributes. Knows no selectors and no cascade.
namespace Jianbao::WeChat {

/// One `name:value` of a style attribute: views into it, trimmed.
struct Declaration {
    QByteArrayView name;
    QByteArrayView value;
};

/// Splits at semicolons outside of quotes and parentheses.
std::vector<Declaration> declarationsOf(QByteArrayView style);

/// An author's style attribute with only what may stand in an article: properties WeChat keeps, and values of plain
/// words, numbers, colours and a few harmless functions. No url(), no escapes, no comments. Filtering twice changes
/// nothing.
QByteArray filteredStyle(QByteArrayView style);

/// Whether the value calls only functions that are harmless and needs no style sheet around it.
bool isSafeValue(QByteArrayView value);

} // namespace Jianbao::WeChat
