#pragma once

#include "issue.h"
#include "profile.h"
#include "text.h"

#include <QByteArray>
#include <QList>

namespace Jianbao {

/// Reads the lines of one section entry as an item: its head, labelled fields and summary. Knows nothing of the lines
/// around it.
///
/// What a person sees as the item's is decided by parser.cpp; here every given line is the item's.
class ItemParser
{
public:
    ItemParser(const Text &text, const Profile &profile);

    /// An entry of a bullet list, of which `required` is asked.
    Item bulletItem(qsizetype firstLine, qsizetype lastLine, ItemParts required = SectionProfile{}.required) const;
    /// A bare URL line in a section, with the text lines that follow it at once.
    Item inboxItem(qsizetype firstLine, qsizetype lastLine, ItemParts required = SectionProfile{}.required) const;
    /// Whether a body line, standing where body lines do, would be read as a labelled field.
    bool isFieldLine(Span line) const;

private:
    Item item(qsizetype firstLine, qsizetype lastLine, Span headContent, int contentColumn, ItemParts required) const;
    ItemParts missingIn(const Item &item) const;
    void readBody(Item &item, qsizetype firstLine, qsizetype lastLine) const;

    struct Label {
        Span name;
        qsizetype valueBegin = 0;
    };
    std::optional<Label> labelOf(Span line) const;
    std::optional<LabelledField> fieldOf(Span line, const Label &label) const;

    const Text &m_text;
    QByteArrayView m_bytes;
    QList<QByteArray> m_summaryLabels;
    QList<QByteArray> m_textLabels;
};

/// Whether a line holds one bare URL and nothing else.
bool isBareUrlLine(const Text &text, Span line);

} // namespace Jianbao
