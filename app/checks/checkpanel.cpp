#include "checkpanel.h"

#include "checkdelegate.h"
#include "look.h"
#include "severitylook.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

QToolButton *makeButton(const QString &icon, const QString &text)
{
    auto *const button = new QToolButton;
    button->setIcon(QIcon::fromTheme(icon));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

CheckPanel::CheckPanel(const QList<QAction *> &commands, QWidget *parent)
    : QWidget(parent)
    , m_model(new CheckModel(this))
    , m_tree(new QTreeView)
    , m_filter(new QLineEdit)
    , m_pages(new QStackedWidget)
    , m_empty(new QLabel)
    , m_showAll(new QPushButton(tr("Show all problems")))
{
    setObjectName("checks"_L1);
    setAccessibleName(tr("Checks"));
    setMinimumHeight(14 * Look::grid);
    makeTree();
    m_tree->addActions(commands);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(makeEmptyPage());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader(commands));
    layout->addWidget(m_pages, 1);
    updatePage();
}

QWidget *CheckPanel::makeHeader(const QList<QAction *> &commands)
{
    auto *const header = new QWidget;
    auto *const row = new QHBoxLayout(header);
    row->setContentsMargins(2 * Look::grid, Look::grid / 2, Look::grid, Look::grid / 2);
    row->setSpacing(Look::grid / 2);
    auto *const title = new QLabel(tr("Checks"));
    row->addWidget(title);
    row->addSpacing(Look::grid);
    makeSeverityButtons();
    for (const Severity severity : CheckModel::severities)
        row->addWidget(m_severities[severity]);
    row->addSpacing(Look::grid);

    m_filter->setObjectName("filter-checks"_L1);
    m_filter->setPlaceholderText(tr("Filter problems"));
    m_filter->setAccessibleName(tr("Filter problems"));
    m_filter->setToolTip(tr("Shows the problems that contain all of these words"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(14 * Look::grid);
    m_filter->setMaximumWidth(36 * Look::grid);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        keepCurrent([&] { m_model->setWords(words); });
        updatePage();
    });
    row->addWidget(m_filter, 1);
    row->addStretch();

    auto *const mend = new QToolButton;
    mend->setObjectName("mend-check"_L1);
    mend->setDefaultAction(commands.constFirst());
    mend->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    mend->setAutoRaise(true);
    row->addWidget(mend);
    QToolButton *const more = makeButton(u"overflow-menu"_s, tr("What can be done"));
    more->setObjectName("check-menu"_L1);
    auto *const menu = new QMenu(more);
    menu->addActions(commands);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    row->addWidget(more);
    QToolButton *const close = makeButton(u"window-close-symbolic"_s, tr("Close the checks"));
    close->setObjectName("close-checks"_L1);
    connect(close, &QToolButton::clicked, this, &CheckPanel::closeRequested);
    row->addWidget(close);
    return header;
}

void CheckPanel::makeSeverityButtons()
{
    for (const Severity severity : CheckModel::severities) {
        auto *const button = new QToolButton;
        button->setObjectName(u"severity-%1"_s.arg(int(severity)));
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(SeverityLook::icon(severity, palette()));
        button->setText(u"0"_s);
        m_severities[severity] = button;
        connect(button, &QToolButton::toggled, this, [this, severity](bool isShown) {
            keepCurrent([&] { m_model->setSeverityShown(severity, isShown); });
            updatePage();
        });
    }
}

void CheckPanel::makeTree()
{
    m_tree->setObjectName("check-list"_L1);
    m_tree->setAccessibleName(tr("Problems of the issue"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(2 * Look::grid);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->setMouseTracking(true);
    auto *const delegate = new CheckDelegate(m_tree);
    m_tree->setItemDelegate(delegate);
    m_tree->installEventFilter(this);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        for (int row = first; !parent.isValid() && row <= last; ++row)
            m_tree->expand(m_model->index(row, 0));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckPanel::currentChanged);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (const quint64 id = idAt(index))
            Q_EMIT seen(id);
    });
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const quint64 id = idAt(index))
            Q_EMIT opened(id);
        else
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(delegate, &CheckDelegate::mendRequested, this,
            [this](const QModelIndex &index) { Q_EMIT mendRequested(idAt(index)); });
}

QWidget *CheckPanel::makeEmptyPage()
{
    auto *const page = new QWidget;
    m_empty->setObjectName("no-problems"_L1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    Look::makeSecondary(m_empty);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        for (QToolButton *const button : std::as_const(m_severities))
            button->setChecked(true);
        takeFocus();
    });
    auto *const layout = new QVBoxLayout(page);
    layout->setSpacing(Look::grid);
    layout->addStretch();
    layout->addWidget(m_empty);
    layout->addWidget(m_showAll, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

void CheckPanel::updatePage()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_pages->setCurrentIndex(hasRows ? 0 : 1);
    m_empty->setText(m_model->isEmpty() ? tr("No problems found.") : tr("No problem matches the filter."));
    m_showAll->setVisible(!m_model->isEmpty());
}

/// The chosen one stays so as long as it is shown, even where its group is made anew.
void CheckPanel::keepCurrent(const std::function<void()> &change)
{
    const quint64 chosen = current();
    change();
    if (const QModelIndex index = m_model->indexOf(chosen); chosen != 0 && index.isValid() && current() != chosen)
        m_tree->setCurrentIndex(index);
}

void CheckPanel::show(const Findings &findings, const Snapshot &snapshot)
{
    const bool hadFocus = m_tree->hasFocus();
    // Where the chosen one goes, the view chooses its neighbour.
    keepCurrent([&] { m_model->show(findings.shown(), snapshot); });
    showCounts(findings);
    updatePage();
    if (hadFocus && !m_tree->isVisible() && isVisible())
        m_filter->setFocus(Qt::OtherFocusReason);
}

void CheckPanel::showNothingOpen()
{
    show(Findings(), snapshotOf(Text()));
}

void CheckPanel::showCounts(const Findings &findings)
{
    const QLocale numbers;
    for (const Severity severity : CheckModel::severities) {
        QToolButton *const button = m_severities[severity];
        const QString count = numbers.toString(findings.count(severity));
        button->setText(count);
        button->setToolTip(tr("%1: %2. Click to show or hide them.").arg(CheckModel::severityName(severity), count));
        button->setAccessibleName(tr("%1: %2").arg(CheckModel::severityName(severity), count));
    }
}

QList<Finding> CheckPanel::stepped(const Findings &findings) const
{
    QList<Finding> steps = findings.shown();
    if (isVisible())
        steps.removeIf([passed = m_model->passed()](const Finding &finding) { return !passed.contains(finding.id); });
    return steps;
}

quint64 CheckPanel::idAt(const QModelIndex &index) const
{
    return index.data(CheckModel::IdRole).toULongLong();
}

quint64 CheckPanel::current() const
{
    return idAt(m_tree->currentIndex());
}

void CheckPanel::setCurrent(quint64 id)
{
    if (const QModelIndex index = m_model->indexOf(id); index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

bool CheckPanel::hasFocusWithin() const
{
    return isAncestorOf(QApplication::focusWidget());
}

void CheckPanel::takeFocus()
{
    const bool hasRows = m_model->rowCount() > 0;
    if (hasRows && current() == 0) // before the focus comes, which would choose the first group
        m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    QWidget *const stop = hasRows ? static_cast<QWidget *>(m_tree) : m_filter;
    stop->setFocus(Qt::ShortcutFocusReason);
}

void CheckPanel::focusInEvent(QFocusEvent *)
{
    takeFocus();
}

QByteArray CheckPanel::saveState() const
{
    QByteArray state;
    for (const Severity severity : CheckModel::severities)
        state += m_severities[severity]->isChecked() ? '1' : '0';
    return state;
}

void CheckPanel::restoreState(const QByteArray &state)
{
    for (const Severity severity : CheckModel::severities) {
        const auto at = qsizetype(severity);
        m_severities[severity]->setChecked(at >= state.size() || state[at] != '0');
    }
}

bool CheckPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isEscape = key->key() == Qt::Key_Escape;
    const bool isDown = watched == m_filter && key->key() == Qt::Key_Down;
    if (key->modifiers() & ~Qt::KeypadModifier || !(isEnter || isEscape || isDown))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
    } else if (isEscape) {
        if (watched == m_filter && !m_filter->text().isEmpty())
            m_filter->clear();
        else
            Q_EMIT left();
    } else if (watched == m_filter) {
        takeFocus();
    } else if (const quint64 id = current()) {
        Q_EMIT opened(id);
    } else if (const QModelIndex group = m_tree->currentIndex(); group.isValid()) {
        m_tree->setExpanded(group, !m_tree->isExpanded(group));
    }
    return true;
}

void CheckPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (const Severity severity : CheckModel::severities) {
        if (QToolButton *const button = m_severities.value(severity))
            button->setIcon(SeverityLook::icon(severity, palette()));
    }
}

} // namespace Jianbao
