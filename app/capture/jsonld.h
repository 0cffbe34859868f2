#pragma once

#include "htmltree.h"

#include <QString>

namespace Jianbao {

/// What a page says for search engines in `<script type="application/ld+json">`. As it stands there, not cleaned.
struct StructuredData {
    QString headline;
    QString description;
    QString publisher;
    QString author;
    QString published;
    QString modified;
};

/// Of the article the page is about; empty where it says nothing.
StructuredData structuredData(const HtmlTree &tree);

} // namespace Jianbao
