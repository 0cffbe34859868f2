#include "labelledfields.h"

#include "fieldbinding.h"
#include "look.h"
#include "valuefield.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1) || text.startsWith("www."_L1);
}

/// The value behind a label as typed: text only behind a label that the profile knows for it, or else a link.
/// `linkText` are the words of the link as they are.
FieldValue typedValue(const QString &label, const QString &typed, const QString &linkText, const Profile &profile)
{
    const QString value = typed.trimmed();
    if (value.isEmpty())
        return {.label = label, .text = {}, .url = {}};
    if (!isAddress(value) && profile.textLabels.contains(label))
        return {.label = label, .text = value, .url = {}};
    return {.label = label, .text = linkText, .url = value};
}

QString shownValue(const FieldValue &value)
{
    return value.url.isEmpty() ? value.text : value.url;
}

} // namespace

LabelledFields::LabelledFields(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_grid(new QGridLayout(this))
    , m_newLabel(new QLineEdit)
    , m_newValue(new QLineEdit)
    , m_add(new QToolButton)
    , m_message(new QLabel)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Look::grid);
    m_grid->setVerticalSpacing(Look::grid / 2);
    m_grid->setColumnStretch(1, 1);

    m_newLabel->setPlaceholderText(tr("Label"));
    m_newLabel->setAccessibleName(tr("Label of a new link"));
    m_newLabel->setFixedWidth(m_newLabel->fontMetrics().averageCharWidth() * 10);
    m_newValue->setPlaceholderText(tr("Link of code, paper, project …"));
    m_newValue->setMinimumWidth(11 * Look::grid);
    m_newValue->setAccessibleName(tr("New labelled link"));
    m_add->setIcon(QIcon::fromTheme(u"list-add"_s));
    m_add->setToolTip(tr("Add this labelled link"));
    m_add->setAccessibleName(m_add->toolTip());
    m_add->setAutoRaise(true);
    m_add->setEnabled(false);
    Look::makeMessage(m_message);
    Look::makeRoomy(m_newLabel);
    Look::makeRoomy(m_newValue);

    const auto noteNew = [this] {
        m_add->setEnabled(!m_newLabel->text().trimmed().isEmpty() && !m_newValue->text().trimmed().isEmpty());
        m_message->hide();
    };
    connect(m_newLabel, &QLineEdit::textChanged, this, noteNew);
    connect(m_newValue, &QLineEdit::textChanged, this, noteNew);
    connect(m_newLabel, &QLineEdit::returnPressed, m_newValue, [this] { m_newValue->setFocus(); });
    connect(m_newValue, &QLineEdit::returnPressed, this, &LabelledFields::add);
    connect(m_add, &QToolButton::clicked, this, &LabelledFields::add);
    placeRows();
}

void LabelledFields::load(ItemPath path, const ItemValues &values)
{
    m_path = path;
    for (const Row &row : std::exchange(m_rows, {}))
        discard(row);
    m_newLabel->clear();
    m_newValue->clear();
    showRows(values.fields);
}

void LabelledFields::refresh(ItemPath path, const ItemValues &values)
{
    m_path = path;
    showRows(values.fields);
}

void LabelledFields::showRows(const QList<FieldValue> &values)
{
    QList<Row> rows;
    bool isSame = true;
    for (const FieldValue &value : values) {
        // edits.h names a field by its label, so only the first of two with the same label can be told.
        if (std::any_of(rows.begin(), rows.end(), [&](const Row &row) { return row.value.label == value.label; }))
            continue;
        const auto old =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.value.label == value.label; });
        if (old != m_rows.end()) {
            isSame = isSame && old - m_rows.begin() == rows.size();
            rows.append(*old);
            m_rows.erase(old);
            m_rows.insert(rows.size() - 1, rows.last());
            rows.last().value = value;
            rows.last().field->refresh(shownValue(value));
        } else {
            rows.append(makeRow(value));
            isSame = false;
        }
    }
    const auto isShown = [&](const Row &row) {
        return std::any_of(rows.begin(), rows.end(), [&](const Row &kept) { return kept.field == row.field; });
    };
    for (const Row &row : std::as_const(m_rows)) {
        if (isShown(row))
            continue;
        if (row.field->widget()->hasFocus()) { // emptied to be typed anew
            rows.append(row);
        } else {
            discard(row);
            isSame = false;
        }
    }
    m_rows = std::move(rows);
    if (!isSame)
        placeRows();
}

LabelledFields::Row LabelledFields::makeRow(const FieldValue &value)
{
    auto *edit = new QLineEdit;
    Look::makeRoomy(edit);
    Row row{.value = value, .label = new QLabel(value.label), .field = new LineField(edit), .remove = new QToolButton};
    edit->setAccessibleName(value.label);
    row.label->setBuddy(edit);
    row.label->setMaximumWidth(m_newLabel->width());
    row.label->setToolTip(value.label);
    row.field->load(shownValue(value));
    row.remove->setIcon(QIcon::fromTheme(u"list-remove"_s));
    row.remove->setAutoRaise(true);
    row.remove->setToolTip(tr("Remove “%1”").arg(value.label));
    row.remove->setAccessibleName(row.remove->toolTip());

    const QString label = value.label;
    const QString linkText = value.url.isEmpty() ? QString() : value.text;
    bindField(row.field, m_document,
              {.name = tr("edit %1").arg(label),
               .key = "label:" + label.toUtf8(),
               .change = [this, label, linkText](const Document &document, const QString &typed) {
                   return setLabelledField(document.text(), document.issue(), m_path,
                                           typedValue(label, typed, linkText, document.profile()), document.profile());
               }});
    connect(row.remove, &QToolButton::clicked, this, [this, label] {
        m_document.settle();
        const Result<ChangeSet> changes =
            setLabelledField(m_document.text(), m_document.issue(), m_path, {.label = label, .text = {}, .url = {}},
                             m_document.profile());
        if (changes)
            m_document.apply(*changes, {.name = tr("remove %1").arg(label), .mergeKey = {}}, this);
    });
    return row;
}

void LabelledFields::placeRows()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item; // the widgets stay
    int line = 0;
    QWidget *previous = nullptr;
    const auto place = [&](QWidget *label, QWidget *edit, QWidget *button, QWidget *message) {
        m_grid->addWidget(label, line, 0);
        m_grid->addWidget(edit, line, 1);
        m_grid->addWidget(button, line++, 2);
        m_grid->addWidget(message, line++, 1, 1, 2);
        for (QWidget *widget : {label, edit, button})
            widget->show(); // at once: the layout would do it later, too late to take the focus
        if (previous)
            setTabOrder(previous, label == m_newLabel ? label : edit);
        previous = button;
    };
    for (const Row &row : std::as_const(m_rows))
        place(row.label, row.field->widget(), row.remove, row.field->message());
    place(m_newLabel, m_newValue, m_add, m_message);
}

void LabelledFields::discard(const Row &row)
{
    // Later: the row may be the one whose button or key led here.
    for (QWidget *widget : {static_cast<QWidget *>(row.label), row.field->widget(),
                            static_cast<QWidget *>(row.field->message()), static_cast<QWidget *>(row.remove)}) {
        widget->hide();
        widget->deleteLater();
    }
}

void LabelledFields::add()
{
    m_document.settle();
    const FieldValue value = typedValue(m_newLabel->text().trimmed(), m_newValue->text(), {}, m_document.profile());
    const Result<ChangeSet> changes =
        setLabelledField(m_document.text(), m_document.issue(), m_path, value, m_document.profile());
    if (!changes) {
        Look::showError(m_message, changes.error().message);
        return;
    }
    m_newLabel->clear();
    m_newValue->clear();
    m_document.apply(*changes, {.name = tr("add %1").arg(value.label), .mergeKey = {}}, this);
    m_newLabel->setFocus();
}

bool LabelledFields::focusLabel(const QString &label)
{
    LineField *field = find(label);
    if (field)
        field->focusAt(0);
    return field;
}

LineField *LabelledFields::find(const QString &label) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.value.label == label; });
    return found == m_rows.end() ? nullptr : found->field;
}

} // namespace Jianbao
