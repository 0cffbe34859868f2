#pragma once

#include "issue.h"
#include "profile.h"
#include "text.h"

#include <QStringList>

/// A summary between its lines in the file and the Markdown a person edits. In the file its plain lines stand where the
/// body's do (column 0 in this newsletter) and lines that begin blocks are indented to stay in the list item; the
/// person sees neither that indentation nor the two spaces of hard breaks.
namespace Jianbao {

/// Where an item's lines stand.
struct SummaryLayout {
    int plainColumn = 0;  ///< lines of running text
    int blockColumn = 2;  ///< lists, quotes, code and all that follows them
    bool labelled = true; ///< the first line stands behind a label
};
SummaryLayout layoutOf(const Item &item);

/// The summary as a person reads it; lines joined by a line feed.
QString readSummary(const Text &text, const Item &item);
QStringList readSummaryLines(const QList<QByteArray> &lines, const SummaryLayout &layout);

/// A typed summary as it will be read back: clean, without spaces at line ends, without empty lines at its ends and
/// without indentation that its indented lines share.
QStringList normalisedSummary(QStringView value, const Profile &profile);

/// The lines of a normalised summary as the file holds them, without line breaks and label, with hard breaks on all but
/// the last. When the first line begins a block, an empty one stands before it: the label's own.
QList<QByteArray> writtenSummary(const QStringList &normalised, const SummaryLayout &layout, const Profile &profile);

/// Whether a line of a normalised summary must be indented, and with it what follows.
bool mustIndent(const QString &line, const Profile &profile);

} // namespace Jianbao
