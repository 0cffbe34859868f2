#pragma once

#include "span.h"

#include <QByteArrayView>

/// What a single line is to Markdown, seen without its neighbours. Bytes in, facts out; holds nothing.
namespace Jianbao {

/// Leading white space in columns, a tab reaching to the next multiple of four.
int indentOf(QByteArrayView line);

/// Whether the line could begin a block of its own below a paragraph: list, quote, heading, rule, code fence, HTML,
/// table. Such a line must be indented to stay inside a list item.
bool beginsBlock(QByteArrayView line);

/// The bullet of a list item's first line.
struct Bullet {
    qsizetype contentBegin = 0; ///< offset within the line at which its text begins
    int contentColumn = 0;      ///< spaces that keep later lines inside the item
};
Bullet bulletOf(QByteArrayView line);

/// Follows code fences from line to line.
class FenceTracker
{
public:
    /// Takes the next line; true when it is a fence or stands between two.
    bool takes(QByteArrayView line);
    bool isOpen() const { return m_fence != 0; }

private:
    char m_fence = 0;
    qsizetype m_length = 0;
};

} // namespace Jianbao
