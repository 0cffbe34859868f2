#pragma once

#include "htmlreader.h"

#include <QTextEdit>

namespace Jianbao {

class InputGuard;
class SourceHighlighter;

/// An editor for a piece of Markdown in a comfortable size and line height. It is as tall as its text, so that it never
/// scrolls by itself; the area around it does. What its text belongs to is others' business (ValueField,
/// DocumentBinding).
class MarkdownEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownEdit(QWidget *parent = nullptr);

    /// Longer texts than this are not for a form: laying them out would make the person wait. In UTF-16 code units.
    static constexpr qsizetype longestText = 30'000;
    /// Longer ones than this are not even taken, to be laid out once before they leave the form: seconds to wait.
    static constexpr qsizetype longestPaste = 500'000;

    void setMinimumLines(int lines);
    /// Colours the text as another language than Markdown (a name of KSyntaxHighlighting's: YAML).
    void setLanguage(const QString &name);
    /// How HTML that is pasted or dropped becomes Markdown; without it, and with Ctrl+Shift+V, its plain text is taken.
    void setHtmlReader(const HtmlReader &reader, MarkdownPlace place)
    {
        m_htmlReader = reader;
        m_place = place;
    }
    InputGuard &input() const { return *m_input; }
    /// Selects these UTF-16 units, as far as there are so many, and says where they are shown.
    void select(int from, int length);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The cursor is here now (in the editor's coordinates); what is around it may have to scroll.
    void cursorShown(const QRect &rectangle);
    /// What was pasted or dropped was longer than longestPaste and not taken. One sentence.
    void pasteRefused(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void applyLineHeight(int position, int removed, int added);
    void adjustHeight();

    void insertPlain(const QString &text);

    HtmlReader m_htmlReader;
    MarkdownPlace m_place = MarkdownPlace::Summary;
    InputGuard *m_input;
    SourceHighlighter *m_highlighter;
    int m_minimumLines = 3;
    int m_height = 0;
    bool m_spacing = false;
};

} // namespace Jianbao
