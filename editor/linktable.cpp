#include "linktable.h"

#include "completion.h"
#include "fieldbinding.h"
#include "look.h"
#include "valuefield.h"

#include <QFocusEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1) || text.startsWith("www."_L1);
}

/// What is typed behind a label: text only behind one that the profile knows for it, or else a link, whose words stay.
FieldValue typedValue(const FieldValue &old, const QString &typed, const Profile &profile)
{
    const QString value = typed.trimmed();
    if (value.isEmpty())
        return {.label = old.label, .text = {}, .url = {}};
    if (!isAddress(value) && profile.textLabels.contains(old.label))
        return {.label = old.label, .text = value, .url = {}};
    return {.label = old.label, .text = old.url.isEmpty() ? QString() : old.text, .url = value};
}

} // namespace

LinkTable::LinkTable(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_layout(new QVBoxLayout(this))
    , m_newLabel(new QLineEdit)
    , m_newAddress(new QLineEdit)
    , m_newLabels(new Completion(m_newLabel))
    , m_add(new QToolButton)
    , m_message(new QLabel)
    , m_more(new QLabel)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Look::grid / 2);
    m_more->setObjectName("more-links"_L1);
    m_more->setWordWrap(true);
    m_more->hide();
    Look::makeSecondary(m_more);
    m_layout->addWidget(m_more);
    makeNewRow();
    setFocusPolicy(Qt::ClickFocus); // for the mnemonic; no focus proxy, which would confuse the order of Tab
}

void LinkTable::makeNewRow()
{
    m_newLabel->setObjectName("new-link-label"_L1);
    m_newLabel->setPlaceholderText(tr("Label"));
    m_newLabel->setAccessibleName(tr("Label of a new link"));
    m_newLabel->setFixedWidth(Look::labelColumn(font()));
    m_newAddress->setObjectName("new-link-address"_L1);
    m_newAddress->setPlaceholderText(tr("Link of code, paper, project …"));
    m_newAddress->setMinimumWidth(11 * Look::grid);
    m_newAddress->setAccessibleName(tr("New labelled link"));
    m_add->setIcon(QIcon::fromTheme(u"list-add"_s));
    m_add->setToolTip(tr("Add this labelled link (Enter)"));
    m_add->setAccessibleName(tr("Add this labelled link"));
    m_add->setAutoRaise(true);
    m_add->setEnabled(false);
    Look::makeMessage(m_message);
    Look::makeRoomy(m_newLabel);
    Look::makeRoomy(m_newAddress);

    const auto noteNew = [this] {
        m_add->setEnabled(!m_newLabel->text().trimmed().isEmpty() && !m_newAddress->text().trimmed().isEmpty());
        m_message->hide();
    };
    connect(m_newLabel, &QLineEdit::textChanged, this, noteNew);
    connect(m_newAddress, &QLineEdit::textChanged, this, noteNew);
    connect(m_newLabel, &QLineEdit::returnPressed, m_newAddress, [this] {
        if (!Completion::isChoosing(*m_newLabel))
            m_newAddress->setFocus();
    });
    connect(m_newLabels, &Completion::chosen, m_newAddress, [this] { m_newAddress->setFocus(); });
    connect(m_newAddress, &QLineEdit::returnPressed, this, &LinkTable::add);
    connect(m_add, &QToolButton::clicked, this, &LinkTable::add);

    auto *row = new QGridLayout;
    row->setHorizontalSpacing(Look::grid);
    row->setVerticalSpacing(0);
    row->setColumnStretch(1, 1);
    row->addWidget(m_newLabel, 0, 0);
    row->addWidget(m_newAddress, 0, 1);
    row->addWidget(m_add, 0, 2);
    row->addWidget(m_message, 1, 0, 1, 3);
    m_layout->addLayout(row);
}

/// What was typed here and is in no text, because it was refused or not added.
QStringList LinkTable::unfinished() const
{
    QStringList texts;
    for (const LinkRow *row : m_rows) {
        for (const LineField *field : {row->label(), row->address()}) {
            if (field->isRefused())
                texts.append(field->edit()->text());
        }
    }
    for (const QLineEdit *edit : {m_newLabel, m_newAddress})
        texts.append(edit->text().trimmed());
    texts.removeAll(QString());
    return texts;
}

void LinkTable::load(ItemPath path, const ItemValues &values)
{
    if (const QStringList texts = unfinished(); !texts.isEmpty())
        Q_EMIT dropped(tr("Not taken over from the links of the item before: %1").arg(texts.join(tr(", "))));
    m_path = path;
    for (LinkRow *row : std::exchange(m_rows, {}))
        discard(row);
    m_newLabel->clear();
    m_newAddress->clear();
    show(values);
}

void LinkTable::refresh(ItemPath path, const ItemValues &values)
{
    m_path = path;
    show(values);
}

void LinkTable::setChoices(const QStringList &labels)
{
    m_choices = labels;
    m_newLabels->setChoices(labels);
    for (LinkRow *row : std::as_const(m_rows))
        row->setChoices(labels);
}

QList<LinkRow *> LinkTable::living() const
{
    QList<LinkRow *> rows = m_rows;
    rows.removeIf([](const LinkRow *row) { return row->isGone(); });
    return rows;
}

/// Rows at the head and at the tail whose values stay are kept; those between show the new values, come or go. A row
/// that was emptied while it is typed in stays as one that is gone, and is taken up again by the value it gets.
void LinkTable::show(const ItemValues &values)
{
    m_shown = m_document.lastTold().revision;
    QList<Entry> entries;
    for (const FieldValue &link : values.links)
        entries.append({LinkRow::Kind::Head, link});
    for (const FieldValue &field : values.fields)
        entries.append({LinkRow::Kind::Body, field});
    const qsizetype hidden = std::max<qsizetype>(entries.size() - mostRows, 0);
    entries.resize(entries.size() - hidden);
    m_more->setText(tr("%n more can be edited in the Source tab.", nullptr, int(hidden)));
    m_more->setVisible(hidden > 0);

    const QList<LinkRow *> old = living();
    const auto isSame = [](const LinkRow *row, const Entry &entry) {
        return row->kind() == entry.kind && row->value() == entry.value;
    };
    const qsizetype shorter = std::min(old.size(), entries.size());
    qsizetype head = 0;
    while (head < shorter && isSame(old[head], entries[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && isSame(old[old.size() - 1 - tail], entries[entries.size() - 1 - tail]))
        ++tail;

    QList<LinkRow *> rows;
    QList<LinkRow *> waiting = m_rows; // in order; what is passed over goes or stays as gone
    const auto passUpTo = [&](const LinkRow *next) {
        while (!waiting.isEmpty() && waiting.first() != next) {
            LinkRow *row = waiting.takeFirst();
            if (row->isGone() || (row->hasFocusWithin() && row->address()->edit()->text().trimmed().isEmpty())) {
                row->setGone();
                rows.append(row);
            } else {
                discard(row);
            }
        }
        if (next)
            waiting.removeFirst();
    };
    for (qsizetype i = 0; i < entries.size(); ++i) {
        LinkRow *row = nullptr;
        if (i < head)
            row = old[i];
        else if (i >= entries.size() - tail)
            row = old[old.size() - (entries.size() - i)];
        else if (!waiting.isEmpty() && waiting.first()->kind() == entries[i].kind &&
                 !old.last(tail).contains(waiting.first()))
            row = waiting.first();
        if (row) {
            passUpTo(row);
            row->refresh(entries[i].value);
        } else {
            row = makeRow(entries[i]);
        }
        rows.append(row);
    }
    passUpTo(nullptr);
    const bool isSameRows = rows == m_rows;
    m_rows = rows;
    if (!isSameRows)
        place(rows);
    const qsizetype heads = std::min(values.links.size(), mostRows);
    for (LinkRow *row : std::as_const(m_rows)) {
        const qsizetype index = indexOf(row);
        const qsizetype count = row->kind() == LinkRow::Kind::Head ? heads : entries.size() - heads;
        row->setMovable(!row->isGone() && index > 0, !row->isGone() && index + 1 < count);
    }
}

LinkRow *LinkTable::makeRow(const Entry &entry)
{
    auto *row = new LinkRow(entry.kind, entry.value);
    row->setChoices(m_choices);
    bind(row);
    connect(row, &LinkRow::removalRequested, this, [this, row] { remove(row); });
    connect(row, &LinkRow::moveRequested, this, [this, row](int by) { move(row, by); });
    connect(row, &LinkRow::left, this, &LinkTable::discardGone, Qt::QueuedConnection);
    return row;
}

void LinkTable::bind(LinkRow *row)
{
    const QByteArray key = "link:" + QByteArray::number(quintptr(row), 16) + ':';
    bindField(row->address(), m_document,
              {.name = tr("edit labelled link"),
               .key = key + "address",
               .change = [this, row](const Snapshot &, const QString &typed) {
                   return change(row, typedValue(row->value(), typed, m_document.profile()));
               }});
    bindField(
        row->label(), m_document,
        {.name = tr("edit label"), .key = key + "label", .change = [this, row](const Snapshot &, const QString &typed) {
             FieldValue value = row->value();
             value.label = typed;
             return row->isGone() ? Result<ChangeSet>(ChangeSet()) : change(row, value);
         }});
}

qsizetype LinkTable::indexOf(const LinkRow *row) const
{
    qsizetype index = 0;
    for (const LinkRow *other : m_rows) {
        if (other == row)
            break;
        index += other->kind() == row->kind() && !other->isGone() ? 1 : 0;
    }
    return index;
}

/// For the document's lastTold().
Result<ChangeSet> LinkTable::change(const LinkRow *row, const FieldValue &value) const
{
    if (m_shown != m_document.lastTold().revision)
        m_document.settle(); // the rows are numbered as they were shown last
    if (!m_rows.contains(row))
        return ChangeSet();
    const Text &text = m_document.lastTold().text;
    const Issue &issue = *m_document.lastTold().issue;
    if (row->kind() == LinkRow::Kind::Head)
        return setHeadLink(text, issue, m_path, indexOf(row), value);
    if (!row->isGone())
        return setField(text, issue, m_path, indexOf(row), value, m_document.profile());
    if (value.text.isEmpty() && value.url.isEmpty())
        return ChangeSet();
    return insertField(text, issue, m_path, indexOf(row), value, m_document.profile());
}

void LinkTable::place(const QList<LinkRow *> &rows)
{
    QWidget *before = this;
    const auto follows = [&](QWidget *next) { setTabOrder(std::exchange(before, next), next); };
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_layout->insertWidget(int(i), rows[i]);
        rows[i]->show(); // at once: the layout would do it later, too late to take the focus
        std::ranges::for_each(rows[i]->tabStops(), follows);
    }
    std::ranges::for_each(QWidgetList{m_newLabel, m_newAddress, m_add}, follows);
}

void LinkTable::discard(LinkRow *row)
{
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater(); // it may be the one whose button or key led here
}

/// A row that was left empty has nothing more to say.
void LinkTable::discardGone()
{
    const auto isDone = [](const LinkRow *row) {
        return row->isGone() && !row->hasFocusWithin() && !row->address()->isRefused();
    };
    for (LinkRow *row : std::as_const(m_rows)) {
        if (isDone(row))
            discard(row);
    }
    m_rows.removeIf(isDone);
}

void LinkTable::add()
{
    m_document.settle();
    const FieldValue label{.label = m_newLabel->text().trimmed(), .text = {}, .url = {}};
    const FieldValue value = typedValue(label, m_newAddress->text(), m_document.profile());
    const QList<Section> &sections = m_document.issue().sections;
    if (m_path.section >= sections.size() || m_path.item >= sections[m_path.section].items.size())
        return; // deleted meanwhile
    const qsizetype lines = sections[m_path.section].items[m_path.item].fields.size();
    const Result<ChangeSet> changes =
        insertField(m_document.text(), m_document.issue(), m_path, lines, value, m_document.profile());
    if (!changes)
        return Look::showError(m_message, changes.error().message);
    m_newLabel->clear();
    m_newAddress->clear();
    m_document.apply(*changes, {.name = tr("add %1").arg(value.label), .mergeKey = {}}, this);
    m_newLabel->setFocus();
}

void LinkTable::remove(LinkRow *row)
{
    m_document.settle();
    if (!m_rows.contains(row))
        return;
    if (row->isGone()) {
        m_rows.removeOne(row);
        return discard(row);
    }
    // The keyboard goes on at the next row.
    const qsizetype at = m_rows.indexOf(row);
    m_newLabel->setFocus(Qt::OtherFocusReason);
    if (at + 1 < m_rows.size())
        m_rows[at + 1]->label()->edit()->setFocus(Qt::OtherFocusReason);
    FieldValue nothing;
    if (row->kind() == LinkRow::Kind::Body)
        nothing.label = row->value().label;
    if (const auto changes = change(row, nothing))
        m_document.apply(*changes, {.name = tr("remove %1").arg(row->value().label), .mergeKey = {}}, this);
}

void LinkTable::move(LinkRow *row, int by)
{
    m_document.settle();
    if (!m_rows.contains(row) || row->isGone())
        return;
    const qsizetype from = indexOf(row);
    const bool isHead = row->kind() == LinkRow::Kind::Head;
    const auto changes = isHead ? moveHeadLink(m_document.text(), m_document.issue(), m_path, from, from + by)
                                : moveField(m_document.text(), m_document.issue(), m_path, from, from + by);
    if (!changes)
        return;
    const bool wasLabel = row->label()->edit()->hasFocus();
    m_document.apply(*changes, {.name = tr("move %1").arg(row->value().label), .mergeKey = {}}, this);
    m_document.settle();
    if (LineField *moved = find(isHead ? LinkRow::Kind::Head : LinkRow::Kind::Body, from + by)) {
        QWidget *target = moved->edit();
        if (wasLabel)
            target = static_cast<LinkRow *>(target->parentWidget())->label()->edit();
        target->setFocus(Qt::OtherFocusReason);
    }
}

void LinkTable::focusInEvent(QFocusEvent *event)
{
    m_newLabel->setFocus(event->reason());
}

LinkRow *LinkTable::rowOf(LinkRow::Kind kind, qsizetype index) const
{
    for (LinkRow *row : m_rows) {
        if (row->kind() == kind && !row->isGone() && index-- == 0)
            return row;
    }
    return nullptr;
}

LineField *LinkTable::find(LinkRow::Kind kind, qsizetype index) const
{
    const LinkRow *row = rowOf(kind, index);
    return row ? row->address() : nullptr;
}

LineField *LinkTable::findLabel(LinkRow::Kind kind, qsizetype index) const
{
    const LinkRow *row = rowOf(kind, index);
    return row ? row->label() : nullptr;
}

QList<ValueField *> LinkTable::fields() const
{
    QList<ValueField *> fields;
    for (const LinkRow *row : m_rows)
        fields << row->label() << row->address();
    return fields;
}

} // namespace Jianbao
