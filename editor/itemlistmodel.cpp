#include "itemlistmodel.h"

#include "fields.h"
#include "followspans.h"
#include "itemdrag.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qsizetype longestPreview = 300; // bytes of a raw block that a row may show
constexpr qsizetype mostSentences = 5;    // of marks, in one tool tip

Span shifted(Span span, qsizetype by)
{
    return {span.begin + by, span.end + by};
}

/// The source, or what else tells where an item comes from.
QString secondLine(const ItemValues &values)
{
    if (!values.source.isEmpty())
        return values.source;
    if (values.title.isEmpty())
        return values.url.isEmpty() ? QString() : ItemListModel::tr("No title yet");
    return values.url.mid(values.url.indexOf("://"_L1) < 0 ? 0 : values.url.indexOf("://"_L1) + 3);
}

QString stateText(Item::State state, const Item &item)
{
    switch (state) {
    case Item::State::Complete:
        return ItemListModel::tr("Complete");
    case Item::State::Inbox:
        return ItemListModel::tr("Inbox: only a link or a title so far");
    case Item::State::Incomplete:
        break;
    }
    QStringList missing;
    if (item.missing & ItemPart::Title)
        missing << ItemListModel::tr("title");
    if (item.missing & ItemPart::Link)
        missing << ItemListModel::tr("link");
    if (item.missing & ItemPart::Source)
        missing << ItemListModel::tr("source");
    if (item.missing & ItemPart::Tags)
        missing << ItemListModel::tr("tags");
    if (item.missing & ItemPart::Summary)
        missing << ItemListModel::tr("summary");
    return missing.isEmpty() ? ItemListModel::tr("Incomplete")
                             : ItemListModel::tr("Incomplete: no %1").arg(missing.join(ItemListModel::tr(", ")));
}

QString searchText(const ItemValues &values)
{
    QStringList parts{values.title, values.source, values.url, values.summary};
    parts += values.tags;
    for (const FieldValue &value : values.links + values.fields)
        parts << value.label << value.text << value.url;
    return parts.join(u'\n');
}

QList<ItemMark::Kind> kindsOf(const QList<ItemMark> &marks)
{
    QList<ItemMark::Kind> kinds;
    for (const ItemMark &mark : marks) {
        if (kinds.isEmpty() || kinds.last() != mark.kind)
            kinds.append(mark.kind);
    }
    return kinds;
}

QStringList sentencesOf(const QList<ItemMark> &marks)
{
    QStringList sentences;
    for (const ItemMark &mark : marks.first(std::min(marks.size(), mostSentences)))
        sentences.append(mark.text);
    if (const auto more = int(marks.size() - sentences.size()); more > 0)
        sentences.append(ItemListModel::tr("%n more", nullptr, more));
    return sentences;
}

} // namespace

ItemListModel::ItemListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ItemListModel::setMarks(const ItemMarks *marks)
{
    m_marks = marks;
    connect(marks, &ItemMarks::changed, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1),
                               {MarksRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    });
}

bool ItemListModel::isBusy() const
{
    return !m_rows.isEmpty() &&
           std::ranges::contains(m_marks ? m_marks->in({m_rows.first().block.span.begin, m_rows.last().block.span.end})
                                         : QList<ItemMark>(),
                                 ItemMark::Kind::Busy, &ItemMark::kind);
}

QList<ItemMark> ItemListModel::marks(const Block &block) const
{
    return m_marks ? m_marks->in(block.span) : QList<ItemMark>();
}

QList<ItemListModel::Row> ItemListModel::rowsOf(const Snapshot &snapshot, qsizetype section) const
{
    QList<Row> rows;
    const Section &from = snapshot.issue->sections.at(section);
    rows.reserve(from.blocks.size());
    for (const Block &block : from.blocks)
        rows.append({block, block.item >= 0 ? from.items.at(block.item).state : Item::State::Complete});
    return rows;
}

void ItemListModel::load(const Document *document, qsizetype section)
{
    beginResetModel();
    m_document = document;
    m_snapshot = document->lastTold();
    m_section = section;
    m_rows = rowsOf(m_snapshot, section);
    endResetModel();
}

void ItemListModel::follow(const DocumentChange &change, qsizetype section)
{
    if (m_section < 0)
        return;
    if (change.changes.isEmpty()) { // typed and deleted again before it was parsed
        m_snapshot = change.after;
        m_section = section;
        return;
    }
    QList<Row> rows = rowsOf(change.after, section);
    const Span touched{change.changes.replacements().first().at.begin, change.changes.replacements().last().at.end};
    const qsizetype growth = change.changes.growth();

    // Rows wholly before or behind the change are the same rows, only moved.
    const qsizetype shorter = std::min(rows.size(), m_rows.size());
    qsizetype head = 0;
    while (head < shorter && m_rows[head] == rows[head] && m_rows[head].block.span.end < touched.begin)
        ++head;
    const qsizetype itemsGrowth =
        change.after.issue->sections.at(section).items.size() - m_snapshot.issue->sections.at(m_section).items.size();
    const auto sameBehind = [&](const Row &was, const Row &is) {
        return was.block.kind == is.block.kind && was.state == is.state &&
               shifted(was.block.span, growth) == is.block.span && was.block.span.begin > touched.end &&
               (was.block.item < 0 || was.block.item + itemsGrowth == is.block.item);
    };
    qsizetype tail = 0;
    while (tail < shorter - head && sameBehind(m_rows[m_rows.size() - 1 - tail], rows[rows.size() - 1 - tail]))
        ++tail;

    // In between, rows come, go and change.
    QList<Span> before;
    for (qsizetype i = head; i < m_rows.size() - tail; ++i)
        before.append(m_rows[i].block.span);
    QList<Span> now;
    for (qsizetype i = head; i < rows.size() - tail; ++i)
        now.append(rows[i].block.span);
    const QList<qsizetype> followed = followSpans(before, change.changes, now);

    for (qsizetype i = followed.size(); i-- > 0;) {
        if (followed[i] >= 0)
            continue;
        qsizetype first = i;
        while (first > 0 && followed[first - 1] < 0)
            --first;
        beginRemoveRows({}, int(head + first), int(head + i));
        m_rows.remove(head + first, i - first + 1);
        endRemoveRows();
        i = first;
    }
    m_snapshot = change.after;
    m_section = section;
    qsizetype next = 0;
    const auto insertUpTo = [&](qsizetype end) {
        if (next >= end)
            return;
        beginInsertRows({}, int(head + next), int(head + end - 1));
        m_rows.insert(head + next, end - next, Row{});
        for (qsizetype i = next; i < end; ++i)
            m_rows[head + i] = rows[head + i];
        endInsertRows();
    };
    for (const qsizetype index : followed) {
        if (index >= 0) {
            insertUpTo(index);
            next = index + 1;
        }
    }
    insertUpTo(now.size());

    m_rows = std::move(rows);
    const qsizetype lastChanged = itemsGrowth != 0 ? m_rows.size() - 1 : head + now.size() - 1;
    if (lastChanged >= head)
        Q_EMIT dataChanged(index(int(head)), index(int(lastChanged)));
}

int ItemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags ItemListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren |
           (item(index.row()) ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList ItemListModel::mimeTypes() const
{
    return ItemDrag::mimeTypes();
}

QMimeData *ItemListModel::mimeData(const QModelIndexList &indexes) const
{
    ItemDrag::Items items{.section = m_section, .items = {}};
    for (const QModelIndex &index : indexes) {
        if (const Block &block = m_rows.at(index.row()).block; block.kind == Block::Kind::Item)
            items.items.append(block.item);
    }
    std::ranges::sort(items.items);
    return items.items.isEmpty() ? nullptr : ItemDrag::pack(m_document, m_snapshot.revision, items);
}

const Item *ItemListModel::item(int row) const
{
    // While rows are being inserted and removed the rows may be older than the snapshot.
    const QList<Item> &items = m_snapshot.issue->sections.at(m_section).items;
    const qsizetype index = m_rows.at(row).block.item;
    return index >= 0 && index < items.size() ? &items[index] : nullptr;
}

QVariant ItemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Block &block = m_rows.at(index.row()).block;
    const Item *const found = item(index.row());
    QVariant value = found ? itemData(*found, role) : blockData(block, role);
    if (role == MarksRole)
        value.setValue(kindsOf(marks(block)));
    else if (role == Qt::ToolTipRole)
        value = (QStringList(value.toString()) + sentencesOf(marks(block))).join(u'\n');
    else if (role == Qt::AccessibleTextRole)
        value = (QStringList(value.toString()) + sentencesOf(marks(block))).join(tr(", "));
    return value;
}

QVariant ItemListModel::itemData(const Item &item, int role) const
{
    const auto values = [&] { return readItem(m_snapshot.text, item); };
    switch (role) {
    case TitleRole: {
        const ItemValues read = values();
        if (!read.title.isEmpty())
            return read.title;
        return read.url.isEmpty() ? tr("Untitled") : read.url;
    }
    case SourceRole:
        return secondLine(values());
    case NumberRole:
        return int(&item - m_snapshot.issue->sections.at(m_section).items.constData()) + 1;
    case StateRole:
        return int(item.state);
    case IsUrlRole:
        return (!item.title || item.title->isEmpty()) && item.url && !item.url->isEmpty();
    case SearchRole:
        return searchText(values());
    case Qt::ToolTipRole:
        return stateText(item.state, item);
    case Qt::AccessibleTextRole: {
        const ItemValues read = values();
        return QStringList{read.title.isEmpty() ? read.url : read.title, read.source, stateText(item.state, item)}.join(
            tr(", "));
    }
    default:
        return {};
    }
}

QVariant ItemListModel::blockData(const Block &block, int role) const
{
    const auto firstWords = [&] {
        const Span head{block.span.begin, std::min(block.span.end, block.span.begin + longestPreview)};
        return m_snapshot.text.string(head).simplified();
    };
    const bool isPlaceholder = block.kind == Block::Kind::Raw && block.span.size() <= longestPreview &&
                               Jianbao::isPlaceholder(m_snapshot.text.string(block.span));
    const QString kind = block.kind == Block::Kind::Note ? tr("Note")
                         : isPlaceholder                 ? tr("Still to be written")
                                                         : tr("Markdown");
    switch (role) {
    case TitleRole:
        return firstWords();
    case SourceRole:
        return kind;
    case NumberRole:
        return 0;
    case StateRole:
        return isPlaceholder ? int(Item::State::Inbox) : -1;
    case IsUrlRole:
        return false;
    case SearchRole:
        return m_snapshot.text.string(block.span);
    case Qt::ToolTipRole:
        return isPlaceholder ? tr("A note of what is still to come here.")
                             : tr("Text of this section that is not an item. It can be edited as Markdown.");
    case Qt::AccessibleTextRole:
        return QString(kind + tr(", ") + firstWords());
    default:
        return {};
    }
}

int ItemListModel::rowAt(qsizetype offset) const
{
    const auto behind = std::upper_bound(m_rows.begin(), m_rows.end(), offset,
                                         [](qsizetype at, const Row &row) { return at < row.block.span.begin; });
    return int(behind - m_rows.begin()) - 1;
}

int ItemListModel::rowOfItem(qsizetype item) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [item](const Row &row) { return row.block.item == item; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

} // namespace Jianbao
