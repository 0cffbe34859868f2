#include "markupactions.h"

#include "inlinemarkup.h"
#include "markdownedit.h"
#include "sourceview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QIcon>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

/// For no mark: a link.
template <typename TextWidget>
void apply(TextWidget &edit, const QString &mark)
{
    if (edit.isReadOnly())
        return;
    QTextCursor cursor = edit.textCursor();
    const QTextBlock first = edit.document()->findBlock(cursor.selectionStart());
    const qsizetype base = first.position();
    QString text;
    for (QTextBlock block = first; block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next())
        text += block.text() + u'\n';
    text.chop(1);

    const qsizetype begin = cursor.selectionStart() - base;
    const qsizetype end = cursor.selectionEnd() - base;
    const QString copied = mark.isEmpty() ? QGuiApplication::clipboard()->text() : QString();
    const InlineMarkup::Edit change =
        mark.isEmpty() ? InlineMarkup::link(text, begin, end, InlineMarkup::isAddress(copied) ? copied : QString())
                       : InlineMarkup::toggle(text, begin, end, mark);
    if (change.begin == change.end && change.text.isEmpty())
        return;
    cursor.setPosition(int(base + change.begin));
    cursor.setPosition(int(base + change.end), QTextCursor::KeepAnchor);
    cursor.insertText(change.text);
    cursor.setPosition(int(base + change.selectionBegin));
    cursor.setPosition(int(base + change.selectionEnd), QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
    edit.ensureCursorVisible();
}

} // namespace

MarkupActions::MarkupActions(QWidget &area, QObject *parent)
    : QObject(parent)
    , m_area(area)
{
    add(tr("&Bold"), u"format-text-bold"_s, Qt::CTRL | Qt::Key_B, u"**"_s);
    add(tr("&Italic"), u"format-text-italic"_s, Qt::CTRL | Qt::Key_I, u"*"_s);
    add(tr("&Code"), u"format-text-code"_s, Qt::CTRL | Qt::Key_QuoteLeft, u"`"_s);
    add(tr("&Link"), u"insert-link"_s, Qt::CTRL | Qt::Key_L, {});
    noteFocus(nullptr);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now || now->window() == m_area.window()) // not for a menu or a search of commands above it
            noteFocus(now ? now : m_edit.get());
    });
}

void MarkupActions::add(const QString &text, const QString &icon, const QKeySequence &shortcut, const QString &mark)
{
    auto *const action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [this, mark] { this->mark(mark); });
    m_actions.append(action);
}

void MarkupActions::noteFocus(QWidget *now)
{
    const bool isText =
        now && m_area.isAncestorOf(now) && (qobject_cast<MarkdownEdit *>(now) || qobject_cast<SourceView *>(now));
    m_edit = isText ? now : nullptr;
    for (QAction *const action : std::as_const(m_actions))
        action->setEnabled(isText);
}

void MarkupActions::mark(const QString &mark)
{
    if (auto *const markdown = qobject_cast<MarkdownEdit *>(m_edit))
        apply(*markdown, mark);
    else if (auto *const source = qobject_cast<SourceView *>(m_edit))
        apply(*source, mark);
}

} // namespace Jianbao
