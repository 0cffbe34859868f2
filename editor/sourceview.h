#pragma once

#include "document.h"
#include "editorpage.h"
#include "htmlreader.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QTextBlock>
#include <functional>

namespace Jianbao {

class DocumentBinding;
class LineNumbers;
class SourceHighlighter;

/// The whole file as Markdown source with line numbers and colours. Edits the Document's bytes exactly (see
/// DocumentBinding); takes no note of a document until it is first shown, because laying out a long file takes time.
class SourceView : public QPlainTextEdit, public EditorPage
{
    Q_OBJECT
    Q_INTERFACES(Jianbao::EditorPage)

public:
    explicit SourceView(QWidget *parent = nullptr);
    ~SourceView() override;

    void setDocument(Document *document); ///< not owned; null shows nothing
    /// How HTML that is pasted or dropped becomes Markdown; without it, and with Ctrl+Shift+V, its plain text is taken.
    void setHtmlReader(const HtmlReader &reader) { m_htmlReader = reader; }

    void reveal(Span span) override;
    void select(Span span) override;
    void markWords(const Marks &) override {} ///< SourceMarks does
    void scrollTo(Span span) override;
    QList<QWidget *> focusStops() const override;
    qsizetype cursor() const override;
    Span currentSpan() const override; ///< the line the cursor is in, without its line break
    Span visibleSpan() const override; ///< the first line in view
    Span visibleLines() const;         ///< all that are in view

    const DocumentBinding &binding() const { return *m_binding; }
    const SourceHighlighter &highlighter() const { return *m_highlighter; }
    void forEachVisibleBlock(const std::function<void(const QTextBlock &, const QRectF &)> &visit) const;

Q_SIGNALS:
    void currentLineChanged();
    void scrolled(); ///< by the person

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void load();
    void insertPlain(const QString &text);
    Span lineOf(int position) const;
    void guardLongLines(int position, int removed, int added);
    void placeNumbers();
    void keepTop();
    void restoreTop();

    QPointer<Document> m_document;
    HtmlReader m_htmlReader;
    DocumentBinding *m_binding;
    SourceHighlighter *m_highlighter;
    LineNumbers *m_numbers;
    QTextCursor m_top; ///< start of the first visible line while the text is being refreshed
    int m_line = -1;
    bool m_isLoaded = false;
};

} // namespace Jianbao
