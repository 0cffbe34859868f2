#include "sourceview.h"

#include "documentbinding.h"
#include "inputguard.h"
#include "linenumbers.h"
#include "look.h"
#include "scrollwatch.h"
#include "sourcehighlighter.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int longestWrappedLine = 20'000; // code units that are wrapped between words

} // namespace

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_binding(new DocumentBinding(*QPlainTextEdit::document(), *new InputGuard(this), this))
    , m_highlighter(new SourceHighlighter(*QPlainTextEdit::document(), this))
    , m_numbers(new LineNumbers(*this))
{
    setObjectName("source"_L1);
    setAccessibleName(tr("Markdown source"));
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(false);
    setUndoRedoEnabled(false);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    QPlainTextEdit::document()->setDocumentMargin(Look::grid);
    m_highlighter->followPalette(palette());

    connect(QPlainTextEdit::document(), &QTextDocument::contentsChange, this, &SourceView::guardLongLines);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this](const QRect &area, int scrolled) {
        if (scrolled)
            m_numbers->scroll(0, scrolled);
        else
            m_numbers->update(0, area.y(), m_numbers->width(), area.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        m_binding->noteCursor();
        if (const int line = textCursor().blockNumber(); std::exchange(m_line, line) != line) {
            m_numbers->update();
            Q_EMIT currentLineChanged();
        }
    });
    connect(m_binding, &DocumentBinding::aboutToRefresh, this, &SourceView::keepTop);
    connect(m_binding, &DocumentBinding::refreshed, this, &SourceView::restoreTop);
    connect(new ScrollWatch(this), &ScrollWatch::scrolled, this, &SourceView::scrolled);
    placeNumbers();
}

SourceView::~SourceView()
{
    // The text's end is no edit.
    m_binding->release();
}

void SourceView::setDocument(Document *document)
{
    m_document = document;
    m_isLoaded = false;
    m_binding->release();
    setReadOnly(!document);
    if (isVisible())
        load();
}

void SourceView::load()
{
    if (m_isLoaded || !m_document)
        return;
    m_isLoaded = true;
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_binding->bindAll(m_document, tr("edit source"), "source"_ba);
    moveCursor(QTextCursor::Start);
}

void SourceView::reveal(Span span)
{
    select(span);
    setFocus(Qt::OtherFocusReason);
}

void SourceView::select(Span span)
{
    load();
    const bool isInView = visibleLines().contains(span.begin);
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_binding->toPosition(span.begin));
    cursor.setPosition(m_binding->toPosition(span.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    if (isInView)
        ensureCursorVisible();
    else
        centerCursor(); // with what stands around it
}

void SourceView::scrollTo(Span span)
{
    load();
    const QTextBlock line = QPlainTextEdit::document()->findBlock(m_binding->toPosition(span.begin));
    verticalScrollBar()->setValue(line.firstLineNumber());
}

QList<QWidget *> SourceView::focusStops() const
{
    return {const_cast<SourceView *>(this)};
}

qsizetype SourceView::cursor() const
{
    return m_isLoaded && m_document ? m_binding->toOffset(textCursor().position()) : 0;
}

Span SourceView::lineOf(int position) const
{
    if (!m_document || !m_isLoaded)
        return {};
    const Text &text = m_document->text();
    return text.line(text.lineAt(m_binding->toOffset(position)));
}

Span SourceView::currentSpan() const
{
    return lineOf(textCursor().position());
}

Span SourceView::visibleSpan() const
{
    return lineOf(firstVisibleBlock().position());
}

Span SourceView::visibleLines() const
{
    const QTextCursor last = cursorForPosition(viewport()->rect().bottomRight());
    return {visibleSpan().begin, lineOf(last.block().position()).end};
}

void SourceView::forEachVisibleBlock(const std::function<void(const QTextBlock &, const QRectF &)> &visit) const
{
    QTextBlock block = firstVisibleBlock();
    QRectF bounds = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && bounds.top() <= viewport()->height()) {
        visit(block, bounds);
        const qreal bottom = bounds.bottom();
        block = block.next();
        bounds = blockBoundingRect(block);
        bounds.moveTop(bottom);
    }
}

void SourceView::showEvent(QShowEvent *event)
{
    load();
    QPlainTextEdit::showEvent(event);
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->followPalette(palette());
    if (event->type() == QEvent::FontChange)
        placeNumbers();
}

bool SourceView::canInsertFromMimeData(const QMimeData *source) const
{
    return QPlainTextEdit::canInsertFromMimeData(source) || (m_htmlReader && source->hasHtml());
}

void SourceView::insertFromMimeData(const QMimeData *source)
{
    const QString markdown =
        m_htmlReader && source->hasHtml() ? m_htmlReader(source->html(), MarkdownPlace::Text) : QString();
    if (markdown.isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
    else
        insertPlain(markdown);
}

void SourceView::insertPlain(const QString &text)
{
    if (text.isEmpty() || isReadOnly())
        return;
    textCursor().insertText(text);
    ensureCursorVisible();
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (event->keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_V))
        return insertPlain(QGuiApplication::clipboard()->text());
    // Qt would insert U+2028, which is no line break of a file.
    if (event->matches(QKeySequence::InsertLineSeparator)) {
        textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SourceView::guardLongLines(int position, int, int added)
{
    // Measured: Qt 6.8 looks for a word's end in time quadratic to the length of the word, 1.8 s at 200,000 characters.
    if (wordWrapMode() == QTextOption::WrapAnywhere)
        return;
    const QTextDocument &text = *QPlainTextEdit::document();
    for (QTextBlock block = text.findBlock(position); block.isValid() && block.position() <= position + added;
         block = block.next()) {
        if (block.length() > longestWrappedLine)
            return setWordWrapMode(QTextOption::WrapAnywhere);
    }
}

void SourceView::placeNumbers()
{
    const int width = m_numbers->preferredWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), width, area.height());
}

void SourceView::keepTop()
{
    m_top = QTextCursor(firstVisibleBlock());
}

void SourceView::restoreTop()
{
    // The scroll bar counts lines, so lines added or removed above would move the text under the person's eyes.
    if (!m_top.isNull() && m_top.block() != firstVisibleBlock())
        verticalScrollBar()->setValue(m_top.block().firstLineNumber());
    m_top = {};
    m_line = textCursor().blockNumber();
}

} // namespace Jianbao
