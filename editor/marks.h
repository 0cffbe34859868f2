#pragma once

#include "diagnostic.h"
#include "itemparts.h"

#include <QList>

namespace Jianbao {

/// Something to be said of a place of the issue: shown beneath its words, with the message as a tool tip.
struct Mark {
    Span span;
    Severity severity = Severity::Warning;
    QString message;
    ItemParts part = {}; ///< the part of the item that is missing, which `span` therefore cannot show
};

/// In the order in which they begin.
using Marks = QList<Mark>;

/// The same of a field's text, in UTF-16 units of what the field shows.
struct FieldMark {
    qsizetype from = 0;
    qsizetype length = 0; ///< 0: of the field as a whole
    Severity severity = Severity::Warning;
    QString message;

    friend bool operator==(const FieldMark &, const FieldMark &) = default;
};

} // namespace Jianbao
