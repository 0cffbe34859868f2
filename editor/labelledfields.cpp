#include "labelledfields.h"

#include "fieldbinding.h"
#include "look.h"
#include "valuefield.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

bool isLink(const QString &text)
{
    const QUrl url(text.trimmed());
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

/// The value behind a label as typed. A line whose value is not a link is a labelled field only when the profile knows the
/// label; any other would become part of the summary.
Result<FieldValue> typedValue(const QString &label, const QString &text, const Profile &profile)
{
    if (text.trimmed().isEmpty())
        return FieldValue{.label = label, .text = {}, .url = {}};
    if (isLink(text))
        return FieldValue{.label = label, .text = {}, .url = text.trimmed()};
    if (profile.textLabels.contains(label))
        return FieldValue{.label = label, .text = text, .url = {}};
    return std::unexpected(Error{LabelledFields::tr("Type a link that starts with https:// or http://.")});
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
    m_newLabel->setFixedWidth(m_newLabel->fontMetrics().averageCharWidth() * 14);
    m_newValue->setPlaceholderText(tr("Link of code, paper, project …"));
    m_newValue->setAccessibleName(tr("New labelled link"));
    m_add->setIcon(QIcon::fromTheme(u"list-add"_s));
    m_add->setToolTip(tr("Add this labelled link"));
    m_add->setAccessibleName(m_add->toolTip());
    m_add->setAutoRaise(true);
    m_add->setEnabled(false);
    m_message->setFont(Look::smaller(m_message->font()));
    m_message->setWordWrap(true);
    m_message->hide();

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
        const auto old = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.value.label == value.label; });
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
    Row row{.value = value, .label = new QLabel(value.label), .field = new LineField(edit), .remove = new QToolButton};
    edit->setAccessibleName(value.label);
    row.label->setBuddy(edit);
    row.label->setMaximumWidth(m_newLabel->width());
    row.label->setToolTip(value.label);
    row.field->load(shownValue(value));
    row.remove->setIcon(QIcon::fromTheme(u"edit-delete-remove"_s, QIcon::fromTheme(u"list-remove"_s)));
    row.remove->setAutoRaise(true);
    row.remove->setToolTip(tr("Remove “%1”").arg(value.label));
    row.remove->setAccessibleName(row.remove->toolTip());

    const QString label = value.label;
    bindField(row.field, m_document,
              {.name = tr("edit %1").arg(label),
               .key = "label:" + label.toUtf8(),
               .change = [this, label](const Document &document, const QString &typed) -> Result<ChangeSet> {
                   return typedValue(label, typed, document.profile()).and_then([&](const FieldValue &field) {
                       return setLabelledField(document.text(), document.issue(), m_path, field, document.profile());
                   });
               }});
    connect(row.remove, &QToolButton::clicked, this, [this, label] {
        const Result<ChangeSet> changes = setLabelledField(m_document.text(), m_document.issue(), m_path,
                                                           {.label = label, .text = {}, .url = {}}, m_document.profile());
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
    const Result<ChangeSet> changes
        = typedValue(m_newLabel->text().trimmed(), m_newValue->text(), m_document.profile()).and_then([&](const FieldValue &field) {
              return setLabelledField(m_document.text(), m_document.issue(), m_path, field, m_document.profile());
          });
    if (!changes) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, Look::errorText(colours));
        m_message->setPalette(colours);
        m_message->setText(changes.error().message);
        m_message->show();
        return;
    }
    const QString name = tr("add %1").arg(m_newLabel->text().trimmed());
    m_newLabel->clear();
    m_newValue->clear();
    m_document.apply(*changes, {.name = name, .mergeKey = {}}, this);
    m_newLabel->setFocus();
}

bool LabelledFields::focusLabel(const QString &label)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.value.label == label) {
            row.field->focusAt(0);
            return true;
        }
    }
    return false;
}

} // namespace Jianbao
