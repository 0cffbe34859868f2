#include "quickpick.h"

#include "choicemodel.h"
#include "look.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int widest = 85 * Look::grid;
constexpr int mostRows = 12;

} // namespace

QuickPick::QuickPick(QWidget *host)
    : QFrame(host)
    , m_host(host)
    , m_typed(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new QLabel(tr("Nothing matches.")))
    , m_model(new ChoiceModel(this))
{
    setObjectName("quick-pick"_L1);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_typed->setObjectName("quick-pick-text"_L1);
    Look::makeRoomy(m_typed);
    m_list->setObjectName("quick-pick-list"_L1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(Look::grid);
    Look::makeSecondary(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::grid, Look::grid, Look::grid, Look::grid);
    layout->setSpacing(Look::grid);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(3 * Look::grid);
    shadow->setOffset(0, Look::grid / 2);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    hide();

    m_typed->installEventFilter(this);
    m_host->installEventFilter(this);
    connect(m_typed, &QLineEdit::textEdited, this, &QuickPick::showMatches);
    connect(m_list, &QListView::clicked, this, &QuickPick::accept);
}

void QuickPick::open(const QString &prompt, const QList<Choice> &choices, std::function<void(qsizetype)> pick)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_pick = std::move(pick);
    m_typed->clear();
    m_typed->setPlaceholderText(prompt);
    m_typed->setAccessibleName(prompt);
    m_model->setChoices(choices);
    showMatches();
    show();
    raise();
    m_typed->setFocus(Qt::PopupFocusReason);
}

void QuickPick::showMatches()
{
    m_model->narrow(m_typed->text());
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    if (!isEmpty)
        m_list->setCurrentIndex(m_model->index(0));
    place();
}

void QuickPick::place()
{
    const int width = std::min(widest, m_host->width() - 8 * Look::grid);
    const int row = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(std::max(1, std::min(mostRows, m_model->rowCount())) * std::max(row, 1) + 2);
    layout()->activate();
    const int height = std::min(sizeHint().height(), m_host->height() * 3 / 4);
    setGeometry((m_host->width() - width) / 2, std::max(Look::grid, m_host->height() / 12), width, height);
}

bool QuickPick::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_typed)
        return false;
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            dismiss();
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // else a shortcut of the window may have it
        return true;
    }
    return event->type() == QEvent::KeyPress && takesKey(*static_cast<QKeyEvent *>(event));
}

bool QuickPick::takesKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-mostRows);
        return true;
    case Qt::Key_PageDown:
        step(mostRows);
        return true;
    default:
        return event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab; // there is nowhere else to go
    }
}

void QuickPick::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row();
    const int next = std::abs(by) == 1 ? (row + by + count) % count : std::clamp(row + by, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(next));
}

void QuickPick::accept()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid())
        return;
    const qsizetype choice = m_model->choiceAt(chosen.row());
    const auto pick = m_pick;
    dismiss();
    pick(choice);
}

void QuickPick::dismiss()
{
    const bool hadFocus = m_typed->hasFocus();
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

} // namespace Jianbao
