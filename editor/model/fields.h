#pragma once

#include "issue.h"
#include "profile.h"
#include "text.h"

#include <QString>
#include <QStringList>

namespace Jianbao {

/// A label with the text or URL behind it, as typed by a person.
struct FieldValue {
    QString label;
    QString text;
    QString url;

    friend bool operator==(const FieldValue &, const FieldValue &) = default;
};

/// The values of an item as a person reads and types them: unescaped plain text, but for `summary`, which is Markdown
/// (paragraphs joined by a line feed, without hard-break spaces and without its label).
struct ItemValues {
    QStringList tags;
    QString title;
    QString source;
    QString url;
    QList<FieldValue> links; ///< label, url
    QList<FieldValue> fields;
    QString summary;

    friend bool operator==(const ItemValues &, const ItemValues &) = default;
};

ItemValues readItem(const Text &text, const Item &item);

/// The values of the opening, unescaped; `intro` is Markdown without its quote marks.
struct OpeningValues {
    QString name;
    QString date; ///< as written, usually YYYY-MM-DD
    QString subtitle;
    QString tagline;
    QString intro;

    friend bool operator==(const OpeningValues &, const OpeningValues &) = default;
};

OpeningValues readOpening(const Text &text, const Issue &issue);

/// `【…】` and nothing else: a note of what is to come.
bool isPlaceholder(QStringView text);

QString sectionName(const Text &text, const Section &section);

} // namespace Jianbao
