#pragma once

#include "span.h"
#include "text.h"

#include <QList>
#include <QString>

namespace Jianbao {

/// An http(s) address as it stands in an issue.
struct IssueLink {
    QString url; ///< as a reader's click has it
    Span span;   ///< its bytes
};

/// Every http(s) address of an issue, in links or bare, in the order of the text; but for code. At most 1,000.
QList<IssueLink> linksOf(const Text &text);

} // namespace Jianbao
