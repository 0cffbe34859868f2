#include "markdownedit.h"

#include "inputguard.h"
#include "look.h"
#include "sourcehighlighter.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int lineHeightPercent = 140;

} // namespace

MarkdownEdit::MarkdownEdit(QWidget *parent)
    : QTextEdit(parent)
    , m_input(new InputGuard(this))
    , m_highlighter(new SourceHighlighter(*document(), this))
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setFont(Look::reading(font()));
    document()->setDocumentMargin(Look::grid - 2);
    m_highlighter->followPalette(palette());

    connect(document(), &QTextDocument::contentsChange, this, &MarkdownEdit::applyLineHeight);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MarkdownEdit::adjustHeight);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus())
            Q_EMIT cursorShown(cursorRect());
    });
    applyLineHeight(0, 0, 0);
}

void MarkdownEdit::setMinimumLines(int lines)
{
    m_minimumLines = lines;
    updateGeometry();
}

void MarkdownEdit::setLanguage(const QString &name)
{
    m_highlighter->setLanguage(name);
}

void MarkdownEdit::select(int from, int length)
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(from, 0, last));
    cursor.setPosition(std::clamp(from + length, 0, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    Q_EMIT cursorShown(cursorRect());
}

QSize MarkdownEdit::sizeHint() const
{
    const int lines = m_minimumLines * fontMetrics().lineSpacing() * lineHeightPercent / 100;
    const int margins = 2 * int(document()->documentMargin()) + 2 * frameWidth();
    return {40 * fontMetrics().averageCharWidth(), std::max(lines + margins, m_height)};
}

QSize MarkdownEdit::minimumSizeHint() const
{
    return {12 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

void MarkdownEdit::applyLineHeight(int position, int, int added)
{
    if (m_spacing)
        return;
    // Blocks made by Enter inherit the height; those of a replaced or inserted text may not.
    QTextBlock block = document()->findBlock(position);
    const int end = position + added;
    QTextCursor lacking;
    for (; block.isValid() && block.position() <= end; block = block.next()) {
        if (block.blockFormat().lineHeightType() == QTextBlockFormat::ProportionalHeight)
            continue;
        if (lacking.isNull())
            lacking = QTextCursor(block);
        lacking.setPosition(block.position(), QTextCursor::KeepAnchor);
    }
    if (lacking.isNull())
        return;
    // A QTextDocument must not be changed while it tells of a change.
    QMetaObject::invokeMethod(
        this,
        [this, lacking]() mutable {
            const QScopedValueRollback spacing(m_spacing, true);
            QTextBlockFormat format;
            format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
            lacking.mergeBlockFormat(format);
        },
        Qt::QueuedConnection);
}

void MarkdownEdit::adjustHeight()
{
    const int height = qCeil(document()->size().height()) + 2 * frameWidth();
    if (std::exchange(m_height, height) != height)
        updateGeometry();
}

void MarkdownEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->followPalette(palette());
}

void MarkdownEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    Q_EMIT cursorShown(cursorRect());
}

bool MarkdownEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || (m_htmlReader && source->hasHtml());
}

void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    QString markdown;
    if (m_htmlReader && source->hasHtml())
        markdown = m_htmlReader(source->html(), m_place);
    // As it is: Qt's own way would turn some of it into rich text.
    insertPlain(markdown.isEmpty() ? source->text() : markdown);
}

void MarkdownEdit::insertPlain(const QString &text)
{
    if (text.isEmpty() || isReadOnly())
        return;
    if (text.size() > longestPaste) {
        Q_EMIT pasteRefused(tr("That is too much to add at once. It can be pasted in the Source tab."));
        return;
    }
    textCursor().insertText(text);
    ensureCursorVisible();
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_V))
        return insertPlain(QGuiApplication::clipboard()->text());
    // Qt would insert U+2028 for the one; for the other, in an empty line, it would take away the line's height and
    // insert nothing.
    if (event->matches(QKeySequence::InsertLineSeparator) || event->matches(QKeySequence::InsertParagraphSeparator)) {
        textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void MarkdownEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    adjustHeight();
}

void MarkdownEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it has nothing to scroll; the area around it has
}

} // namespace Jianbao
