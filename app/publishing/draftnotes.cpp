#include "draftnotes.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

QString iconOf(DraftNote::Kind kind)
{
    switch (kind) {
    case DraftNote::Kind::Blocking:
        return u"dialog-error"_s;
    case DraftNote::Kind::Warning:
        return u"dialog-warning"_s;
    case DraftNote::Kind::Remark:
        break;
    }
    return u"dialog-information"_s;
}

QString nameOf(DraftNote::Kind kind)
{
    switch (kind) {
    case DraftNote::Kind::Blocking:
        return DraftNotes::tr("Must be mended");
    case DraftNote::Kind::Warning:
        return DraftNotes::tr("Warning");
    case DraftNote::Kind::Remark:
        break;
    }
    return DraftNotes::tr("Remark");
}

} // namespace

DraftNotes::DraftNotes(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName("draft-notes"_L1);
    setAccessibleName(tr("Before sending"));
    setWordWrap(true);
    setResizeMode(Adjust);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &QListWidget::itemClicked, this, &DraftNotes::follow);
    connect(this, &QListWidget::itemActivated, this, &DraftNotes::follow);
}

void DraftNotes::show(const QList<DraftNote> &notes)
{
    m_notes = notes;
    clear();
    for (const DraftNote &note : notes) {
        auto *const item = new QListWidgetItem(QIcon::fromTheme(iconOf(note.kind)), note.text, this);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(nameOf(note.kind), note.text));
        if (!note.place.isEmpty())
            item->setToolTip(tr("Go there"));
    }
    updateGeometry();
}

QSize DraftNotes::sizeHint() const
{
    const int rows = std::clamp(count(), 2, 5);
    return {320, rows * (sizeHintForRow(0) > 0 ? sizeHintForRow(0) : fontMetrics().height() + 6) + 2 * frameWidth()};
}

QSize DraftNotes::minimumSizeHint() const
{
    return {160, 2 * (fontMetrics().height() + 6)};
}

void DraftNotes::follow(const QListWidgetItem *item)
{
    const DraftNote &note = m_notes.at(row(item));
    if (!note.place.isEmpty())
        Q_EMIT placeChosen(note.place);
    else if (note.about)
        Q_EMIT fieldChosen(*note.about);
}

} // namespace Jianbao
