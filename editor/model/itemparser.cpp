#include "itemparser.h"

#include "headparser.h"
#include "inlinescan.h"
#include "markdownline.h"

namespace Jianbao {

namespace {

constexpr int longestLabel = 10; // characters; from the item grammar

QList<QByteArray> encoded(const QStringList &strings)
{
    QList<QByteArray> result;
    result.reserve(strings.size());
    for (const QString &string : strings)
        result.append(string.toUtf8());
    return result;
}

Span withoutBullet(QByteArrayView bytes, Span line)
{
    return {line.begin + bulletOf(bytes.sliced(line.begin, line.size())).contentBegin, line.end};
}

std::optional<LinkTarget> wholeLink(QByteArrayView bytes, Span value)
{
    const auto bracket = InlineScan(bytes, value).bracketAt(value.begin);
    if (!bracket)
        return std::nullopt;
    const auto target = linkTargetAt(bytes, bracket->close + 1, value.end);
    return target && target->span.end == value.end ? target : std::nullopt;
}

/// A line that is only a URL, a link or an image: it belongs to the body but is no summary to begin with.
bool isReferenceLine(QByteArrayView bytes, Span line)
{
    Span content = trimmed(bytes, line);
    if (singleUrl(bytes, content, UrlForm::WithScheme))
        return true;
    if (content.size() > 1 && bytes[content.begin] == '!')
        ++content.begin;
    return wholeLink(bytes, content).has_value();
}

} // namespace

bool isBareUrlLine(const Text &text, Span line)
{
    return singleUrl(text.bytes(), line, UrlForm::WithScheme).has_value();
}

ItemParser::ItemParser(const Text &text, const Profile &profile)
    : m_text(text)
    , m_bytes(text.bytes())
    , m_summaryLabels(encoded(profile.summaryLabels))
    , m_textLabels(encoded(profile.textLabels))
{
}

Item ItemParser::bulletItem(qsizetype firstLine, qsizetype lastLine, ItemParts required) const
{
    const Span line = m_text.line(firstLine);
    const Bullet bullet = bulletOf(m_text.slice(line));
    return item(firstLine, lastLine, withoutBullet(m_bytes, line), bullet.contentColumn, required);
}

Item ItemParser::inboxItem(qsizetype firstLine, qsizetype lastLine, ItemParts required) const
{
    return item(firstLine, lastLine, m_text.line(firstLine), 0, required);
}

Item ItemParser::item(qsizetype firstLine, qsizetype lastLine, Span headContent, int contentColumn,
                      ItemParts required) const
{
    Item item;
    item.span = {m_text.line(firstLine).begin, m_text.fullLine(lastLine).end};
    item.head = m_text.line(firstLine);
    item.contentColumn = contentColumn;
    readHead(m_bytes, headContent, item);
    readBody(item, firstLine + 1, lastLine);

    item.missing = missingIn(item) & required;
    if (item.linkText && item.url)
        item.state = item.missing ? Item::State::Incomplete : Item::State::Complete;
    return item;
}

ItemParts ItemParser::missingIn(const Item &item) const
{
    const auto isEmpty = [this](const std::optional<Span> &span) { return !span || trimmed(m_bytes, *span).isEmpty(); };
    ItemParts missing;
    missing.setFlag(ItemPart::Title, isEmpty(item.title));
    missing.setFlag(ItemPart::Link, isEmpty(item.url));
    missing.setFlag(ItemPart::Source, isEmpty(item.source));
    missing.setFlag(ItemPart::Tags, item.tags.isEmpty());
    missing.setFlag(ItemPart::Summary, isEmpty(item.summary));
    return missing;
}

void ItemParser::readBody(Item &item, qsizetype firstLine, qsizetype lastLine) const
{
    FenceTracker fences;
    bool fenceIndented = false;
    bool styleKnown = false;
    QList<Span> unlabelled;
    for (qsizetype index = firstLine; index <= lastLine; ++index) {
        const Span line = m_text.line(index);
        const QByteArrayView bytes = m_text.slice(line);
        const Span content = trimmed(m_bytes, line);
        if (!styleKnown && !content.isEmpty()) {
            const int indent = indentOf(bytes);
            if (item.contentColumn > 0 && indent >= item.contentColumn && !beginsBlock(bytes))
                item.bodyColumn = indent;
            styleKnown = true;
        }
        const int indent = indentOf(bytes);
        // Code inside the list item ends with it, also where its closing fence is missing.
        if (fences.isOpen() && fenceIndented && !content.isEmpty() && indent < item.contentColumn)
            fences = {};
        if (!fences.isOpen())
            fenceIndented = indent >= item.contentColumn && item.contentColumn > 0;
        const bool atBodyColumn =
            item.bodyColumn > 0 ? indent == item.bodyColumn : indent < std::max(item.contentColumn, 2);
        const auto label = !fences.takes(bytes) && atBodyColumn ? labelOf(content) : std::nullopt;
        if (label && !item.summaryLabel && m_summaryLabels.contains(m_text.slice(label->name))) {
            item.summaryLabel = Span{content.begin, label->valueBegin};
            item.summaryLines = {trimmed(m_bytes, {label->valueBegin, line.end})};
            continue;
        }
        if (const auto field = label ? fieldOf(line, *label) : std::nullopt) {
            item.fields.append(*field);
            continue;
        }
        (item.summaryLabel ? item.summaryLines : unlabelled).append(line);
    }
    if (!item.summaryLabel) {
        const auto begin = std::find_if(unlabelled.cbegin(), unlabelled.cend(), [this](Span line) {
            return !trimmed(m_bytes, line).isEmpty() && !isReferenceLine(m_bytes, line);
        });
        item.summaryLines = QList<Span>(begin, unlabelled.cend());
    }
    while (item.summaryLines.size() > 1 && trimmed(m_bytes, item.summaryLines.last()).isEmpty())
        item.summaryLines.removeLast();
    if (!item.summaryLines.isEmpty())
        item.summary = Span{item.summaryLines.first().begin, trimmedEnd(m_bytes, item.summaryLines.last()).end};
}

bool ItemParser::isFieldLine(Span line) const
{
    const auto label = labelOf(trimmed(m_bytes, line));
    return label && fieldOf(line, *label);
}

std::optional<ItemParser::Label> ItemParser::labelOf(Span line) const
{
    if (line.isEmpty() || beginsBlock(m_text.slice(line)))
        return std::nullopt;
    int characters = 0;
    for (qsizetype at = line.begin; at < line.end; ++at) {
        const char c = m_bytes[at];
        const bool wideColon = m_bytes.sliced(at, line.end - at).startsWith("：");
        if (c == ':' || wideColon) {
            const Span name = trimmed(m_bytes, {line.begin, at});
            if (name.isEmpty())
                return std::nullopt;
            return Label{name, at + (wideColon ? 3 : 1)};
        }
        if (QByteArrayView("[]<>`|\\").contains(c))
            return std::nullopt;
        const bool continuation = (static_cast<uchar>(c) & 0xC0) == 0x80;
        if (!continuation && ++characters > longestLabel)
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<LabelledField> ItemParser::fieldOf(Span line, const Label &label) const
{
    const Span value = trimmed(m_bytes, {label.valueBegin, line.end});
    LabelledField field{line, label.name, value, std::nullopt};
    if (const auto url = singleUrl(m_bytes, value, UrlForm::WithSchemeOrWww)) {
        field.url = url;
        return field;
    }
    if (const auto link = wholeLink(m_bytes, value)) {
        field.url = link->url;
        return field;
    }
    if (m_textLabels.contains(m_text.slice(label.name)))
        return field;
    return std::nullopt;
}

} // namespace Jianbao
