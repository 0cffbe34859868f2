#pragma once

#include "document.h"
#include "marks.h"

#include <QWidget>

class QLabel;

namespace Jianbao {

class DocumentBinding;
class MarkdownEdit;
class TextMarks;

/// A run of whole lines of the document as Markdown, byte for byte: a raw block, a note, the ending. A run too long for
/// a form is not shown but pointed at.
class RegionEditor : public QWidget
{
    Q_OBJECT

public:
    RegionEditor(Document &document, const QString &accessibleName, QWidget *parent = nullptr);
    ~RegionEditor() override;

    /// `region` is whole lines; blank lines at its end are left alone. An empty one is where typing begins a new block.
    void bind(Span region, const QString &editName, const QByteArray &owner);
    void release();
    Span region() const; ///< in the text as it is now, with what was typed; without its last line break

    void setPlaceholder(const QString &text);
    void setMinimumLines(int lines);
    void focusAt(Span span); ///< selects these bytes
    void select(Span span);  ///< the same, but the focus stays where it is
    /// Draws those of the marks that stand in the region beneath their words.
    void markWords(const Marks &marks);
    /// Where the line that holds these bytes is shown, in this widget's coordinates.
    QRect lineRect(qsizetype offset) const;
    /// The line that is shown at a height within this widget.
    Span lineAt(int y) const;
    bool hasFocusWithin() const;
    qsizetype cursor() const; ///< the byte it is at
    MarkdownEdit *edit() const { return m_edit; }

    /// The lines of `region` without the line breaks and blank lines at its end.
    static Span trimmed(const Text &text, Span region);

Q_SIGNALS:
    void left();
    /// What was pasted could not be taken over; one sentence.
    void refused(const QString &message);
    /// The person wants what stands at the cursor, a byte of the document, to go up (-1) or down (1): Alt+↑, Alt+↓.
    void moveRequested(qsizetype offset, int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hideText(Span region);

    MarkdownEdit *m_edit;
    QLabel *m_tooLong;
    DocumentBinding *m_binding;
    TextMarks *m_marks;
    Document &m_document;
    QString m_editName;
    QByteArray m_owner;
    Span m_hidden; ///< the region when it is too long to be shown
};

} // namespace Jianbao
