#include "findbar.h"

#include "look.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Jianbao {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_find(new QLineEdit)
    , m_count(new QLabel)
    , m_case(addOption(tr("Aa"), tr("Match upper and lower case"), Qt::ALT | Qt::Key_C))
    , m_word(addOption(tr("Word"), tr("Find whole words only"), Qt::ALT | Qt::Key_W))
    , m_expression(addOption(tr(".*"), tr("Regular expression"), Qt::ALT | Qt::Key_X))
    , m_replaceRow(new QWidget)
    , m_replace(new QLineEdit)
    , m_note(new QLabel)
{
    setObjectName("find-bar"_L1);
    m_find->setObjectName("find"_L1);
    m_find->setPlaceholderText(tr("Find in the whole issue"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_replace->setObjectName("replacement"_L1);
    m_replace->setPlaceholderText(tr("Replace with"));
    m_replace->setAccessibleName(tr("Replace with"));
    m_count->setObjectName("find-count"_L1);
    m_count->setMinimumWidth(9 * Look::grid);
    m_count->setAlignment(Qt::AlignCenter);
    Look::makeSecondary(m_count);
    m_note->setObjectName("find-note"_L1);
    Look::makeMessage(m_note);
    for (QLineEdit *field : {m_find, m_replace})
        Look::makeRoomy(field);

    auto *previous = makeButton(u"go-up"_s, tr("Previous Hit (Shift+F3)"));
    auto *next = makeButton(u"go-down"_s, tr("Next Hit (F3)"));
    auto *close = makeButton(u"window-close"_s, tr("Close (Esc)"));
    auto *replace = new QPushButton(tr("&Replace"));
    auto *replaceAll = new QPushButton(tr("Replace &All"));
    replace->setObjectName("replace"_L1);
    replaceAll->setObjectName("replace-all"_L1);

    auto *findRow = new QHBoxLayout;
    findRow->setSpacing(Look::grid / 2);
    findRow->addWidget(m_find, 1);
    findRow->addWidget(m_count);
    for (QWidget *widget : {previous, next})
        findRow->addWidget(widget);
    findRow->addSpacing(Look::grid);
    for (QWidget *widget : {m_case, m_word, m_expression})
        findRow->addWidget(widget);
    findRow->addSpacing(Look::grid);
    findRow->addWidget(close);
    auto *replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins(0, 0, 0, 0);
    replaceRow->setSpacing(Look::grid);
    replaceRow->addWidget(m_replace, 1);
    replaceRow->addWidget(replace);
    replaceRow->addWidget(replaceAll);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Look::grid, Look::grid, Look::grid, Look::grid);
    rows->setSpacing(Look::grid / 2);
    rows->addLayout(findRow);
    rows->addWidget(m_replaceRow);
    rows->addWidget(m_note);
    m_replaceRow->hide();
    hide();

    const auto tell = [this] {
        clearNote();
        Q_EMIT queryChanged(query());
    };
    connect(m_find, &QLineEdit::textChanged, this, tell);
    for (QToolButton *option : {m_case, m_word, m_expression})
        connect(option, &QToolButton::toggled, this, tell);
    connect(m_replace, &QLineEdit::textChanged, this, &FindBar::clearNote);
    connect(previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    connect(replace, &QPushButton::clicked, this, &FindBar::replaceRequested);
    connect(replaceAll, &QPushButton::clicked, this, &FindBar::replaceAllRequested);
}

QToolButton *FindBar::addOption(const QString &text, const QString &toolTip, const QKeySequence &key)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tr("%1 (%2)").arg(toolTip, key.toString(QKeySequence::NativeText)));
    button->setAccessibleName(toolTip);
    button->setShortcut(key);
    button->setCheckable(true);
    button->setAutoRaise(true);
    return button;
}

QToolButton *FindBar::makeButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(QIcon::fromTheme(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

SearchQuery FindBar::query() const
{
    return {.pattern = m_find->text(),
            .syntax = m_expression->isChecked() ? SearchQuery::Syntax::Expression : SearchQuery::Syntax::Plain,
            .isCaseSensitive = m_case->isChecked(),
            .isWholeWord = m_word->isChecked()};
}

QString FindBar::replacement() const
{
    return m_replace->text();
}

bool FindBar::hasReplacing() const
{
    return m_replaceRow->isVisibleTo(this);
}

bool FindBar::hasFocusWithin() const
{
    const QWidget *focus = focusWidget();
    return focus && focus->hasFocus();
}

void FindBar::openForFinding(const QString &text)
{
    open(text);
    m_find->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::openForReplacing(const QString &text)
{
    m_replaceRow->show();
    open(text);
    // What to find is known: what to replace it with is asked next.
    (m_find->text().isEmpty() ? m_find : m_replace)->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::open(const QString &text)
{
    show();
    clearNote();
    if (!text.isEmpty())
        m_find->setText(text);
    m_find->selectAll();
}

void FindBar::showCount(const QString &text)
{
    m_count->setText(text);
}

void FindBar::showNote(const QString &text)
{
    Look::colourText(m_note, nullptr);
    m_note->setText(text);
    m_note->show();
}

void FindBar::showProblem(const QString &text)
{
    Look::showError(m_note, text);
}

void FindBar::clearNote()
{
    m_note->clear();
    m_note->hide();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else if (isEnter && m_replace->hasFocus()) {
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT replaceAllRequested();
        else
            Q_EMIT replaceRequested();
    } else if (isEnter && m_find->hasFocus()) {
        if (event->modifiers() & Qt::ShiftModifier)
            Q_EMIT previousRequested();
        else
            Q_EMIT nextRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Jianbao
