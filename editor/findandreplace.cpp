#include "findandreplace.h"

#include "editorpane.h"
#include "findbar.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

FindAndReplace::FindAndReplace(EditorPane &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_finder(new Finder(this))
    , m_bar(new FindBar)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);

    connect(m_bar, &FindBar::queryChanged, m_finder, &Finder::setQuery);
    connect(m_bar, &FindBar::nextRequested, this, &FindAndReplace::findNext);
    connect(m_bar, &FindBar::previousRequested, this, &FindAndReplace::findPrevious);
    connect(m_bar, &FindBar::replaceRequested, this, [this] { m_finder->replaceCurrent(m_bar->replacement()); });
    connect(m_bar, &FindBar::replaceAllRequested, this, [this] { m_finder->replaceAll(m_bar->replacement()); });
    connect(m_bar, &FindBar::closed, this, &FindAndReplace::close);

    connect(m_finder, &Finder::changed, this, &FindAndReplace::showState);
    connect(m_finder, &Finder::reached, this, [this](Span hit) {
        const QScopedValueRollback leading(m_isLeading, true);
        m_bar->clearNote();
        m_editor.select(hit);
    });
    connect(m_finder, &Finder::wrapped, this, [this](Finder::Direction direction) {
        m_bar->showNote(direction == Finder::Direction::Forward ? tr("From the beginning again.")
                                                                : tr("From the end again."));
    });
    connect(m_finder, &Finder::replaced, this, [this](qsizetype count) {
        if (count != 1 || m_finder->current() < 0)
            m_bar->showNote(tr("%n place(s) replaced.", nullptr, int(count)));
    });
    connect(m_finder, &Finder::failed, m_bar, &FindBar::showProblem);
    connect(&m_editor, &EditorPane::currentSpanChanged, this, [this](Span span) {
        if (!m_isLeading && !m_bar->hasFocusWithin())
            m_finder->setPlace(span);
    });
}

void FindAndReplace::setDocument(Document *document)
{
    m_finder->setDocument(document);
    if (!document)
        m_bar->hide();
}

void FindAndReplace::beginFinding()
{
    begin(&FindBar::openForFinding);
}

void FindAndReplace::beginReplacing()
{
    begin(&FindBar::openForReplacing);
}

void FindAndReplace::begin(void (FindBar::*open)(const QString &))
{
    if (m_finder->current() < 0)
        m_finder->setPlace(m_editor.currentSpan());
    (m_bar->*open)(selectedText());
    m_finder->setQuery(m_bar->query());
}

void FindAndReplace::findNext()
{
    findIn(Finder::Direction::Forward);
}

void FindAndReplace::findPrevious()
{
    findIn(Finder::Direction::Backward);
}

void FindAndReplace::findIn(Finder::Direction direction)
{
    if (m_bar->query().pattern.isEmpty())
        return beginFinding();
    m_bar->show();
    m_finder->setQuery(m_bar->query());
    m_finder->go(direction);
}

/// What the person has selected in a field, if it is a part of one line.
QString FindAndReplace::selectedText() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (!m_editor.isAncestorOf(focus))
        return {};
    QString text;
    if (const auto *line = qobject_cast<const QLineEdit *>(focus))
        text = line->selectedText();
    else if (const auto *form = qobject_cast<const QTextEdit *>(focus))
        text = form->textCursor().selectedText();
    else if (const auto *source = qobject_cast<const QPlainTextEdit *>(focus))
        text = source->textCursor().selectedText();
    return text.contains(QChar::ParagraphSeparator) ? QString() : text;
}

void FindAndReplace::showState()
{
    const qsizetype count = m_finder->hits().size();
    const QLocale locale;
    const QString all =
        m_finder->isComplete() ? locale.toString(count) : tr("more than %1").arg(locale.toString(count));
    QString text;
    if (m_finder->query().pattern.isEmpty())
        text.clear();
    else if (m_finder->isSearching() && count == 0)
        text = tr("Searching…");
    else if (count == 0)
        text = tr("Not found");
    else if (m_finder->current() < 0)
        text = tr("%1 found").arg(all);
    else
        text = tr("%1 / %2").arg(locale.toString(m_finder->current() + 1), all);
    m_bar->showCount(text);
    m_editor.markHits(m_finder->hits());
}

void FindAndReplace::close()
{
    const bool hadFocus = m_bar->hasFocusWithin();
    const qsizetype current = m_finder->current();
    const Span place = current >= 0 ? m_finder->hits().at(current) : m_editor.currentSpan();
    m_bar->hide();
    m_finder->setQuery({});
    if (hadFocus)
        m_editor.reveal(place);
    if (hadFocus && current >= 0) {
        m_editor.select(place);
        m_finder->setPlace({place.end, place.end}); // found again, the search goes on behind it
    }
}

} // namespace Jianbao
