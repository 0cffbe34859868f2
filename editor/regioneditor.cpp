#include "regioneditor.h"

#include "documentbinding.h"
#include "inputguard.h"
#include "look.h"
#include "markdownedit.h"
#include "textmarks.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

RegionEditor::RegionEditor(Document &document, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new MarkdownEdit)
    , m_tooLong(new QLabel(tr("This part is too long for a form. It can be edited in the Source tab.")))
    , m_binding(new DocumentBinding(*m_edit->document(), m_edit->input(), this))
    , m_marks(new TextMarks(m_edit))
    , m_document(document)
{
    m_edit->setAccessibleName(accessibleName);
    m_tooLong->setWordWrap(true);
    m_tooLong->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    layout->addWidget(m_tooLong);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QTextEdit::cursorPositionChanged, m_binding, &DocumentBinding::noteCursor);
    connect(&m_edit->input(), &InputGuard::left, this, &RegionEditor::left);
    connect(m_edit, &MarkdownEdit::pasteRefused, this, &RegionEditor::refused);
    connect(m_binding, &DocumentBinding::outgrown, this, [this] { hideText(m_binding->region()); });
    connect(&document, &Document::textChanged, this, [this](const TextChange &change) {
        m_hidden = change.changes.map(m_hidden);
        const bool isNewest = change.revision == m_document.revision();
        if (isNewest && !m_tooLong->isHidden() && m_hidden.size() <= MarkdownEdit::longestText)
            bind(m_hidden, m_editName, m_owner); // short enough again
    });
}

RegionEditor::~RegionEditor()
{
    m_edit->input().disconnect(this); // the text gives up the focus when this is half gone
    m_binding->release();
}

Span RegionEditor::trimmed(const Text &text, Span region)
{
    const QByteArrayView bytes = text.slice(region);
    qsizetype end = bytes.size();
    while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r'))
        --end;
    return {region.begin, region.begin + end};
}

void RegionEditor::bind(Span region, const QString &editName, const QByteArray &owner)
{
    const Span lines = trimmed(m_document.text(), region);
    m_editName = editName;
    m_owner = owner;
    if (lines.size() > MarkdownEdit::longestText) {
        hideText(lines);
    } else {
        m_edit->show();
        m_tooLong->hide();
        m_binding->bind({.document = &m_document,
                         .region = lines,
                         .editName = editName,
                         .owner = owner,
                         .longest = MarkdownEdit::longestText});
        m_edit->moveCursor(QTextCursor::Start);
    }
}

void RegionEditor::hideText(Span region)
{
    m_edit->hide();
    m_tooLong->show();
    m_binding->release();
    m_hidden = region;
}

void RegionEditor::release()
{
    m_tooLong->hide();
    m_binding->release();
}

Span RegionEditor::region() const
{
    return m_binding->document() ? m_binding->region() : m_hidden;
}

void RegionEditor::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void RegionEditor::setMinimumLines(int lines)
{
    m_edit->setMinimumLines(lines);
}

void RegionEditor::focusAt(Span span)
{
    m_edit->setFocus(Qt::OtherFocusReason);
    if (!m_binding->document())
        return;
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(m_binding->toPosition(span.begin));
    if (!span.contains(m_binding->region())) // going to the whole block is no reason to select it
        cursor.setPosition(m_binding->toPosition(span.end), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
}

void RegionEditor::select(Span span)
{
    if (!m_binding->document())
        return;
    const int from = m_binding->toPosition(span.begin);
    m_edit->select(from, m_binding->toPosition(span.end) - from);
}

void RegionEditor::markWords(const Marks &marks)
{
    QList<FieldMark> shown;
    const Span here = m_binding->document() ? m_binding->region() : Span{};
    for (const Mark &mark : marks) {
        if (here.isEmpty() || mark.span.begin > here.end || mark.span.end < here.begin)
            continue;
        const int from = m_binding->toPosition(mark.span.begin);
        shown.append({from, m_binding->toPosition(mark.span.end) - from, mark.severity, mark.message});
    }
    m_marks->show(shown);
}

QRect RegionEditor::lineRect(qsizetype offset) const
{
    if (!m_binding->document())
        return rect();
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(m_binding->toPosition(offset));
    return m_edit->cursorRect(cursor).translated(m_edit->viewport()->mapTo(this, QPoint()));
}

Span RegionEditor::lineAt(int y) const
{
    if (!m_binding->document())
        return m_hidden;
    const QTextCursor cursor = m_edit->cursorForPosition(m_edit->viewport()->mapFrom(this, QPoint(0, y)));
    const Text &text = m_document.text();
    return text.line(text.lineAt(m_binding->toOffset(cursor.block().position())));
}

qsizetype RegionEditor::cursor() const
{
    return m_binding->document() ? m_binding->toOffset(m_edit->textCursor().position()) : m_hidden.begin;
}

bool RegionEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && m_binding->document()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        if (by != 0 && (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier) {
            Q_EMIT moveRequested(m_binding->toOffset(m_edit->textCursor().position()), by);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool RegionEditor::hasFocusWithin() const
{
    return m_edit->hasFocus();
}

} // namespace Jianbao
