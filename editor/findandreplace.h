#pragma once

#include "finder.h"

#include <QWidget>

namespace Jianbao {

class EditorPane;
class FindBar;

/// Find and replace in what an EditorPane shows: the bar beneath its tabs, hidden until asked for, the finder behind
/// it, and the way from a hit to its tab and field.
class FindAndReplace : public QWidget
{
    Q_OBJECT

public:
    /// `editor` must outlive this.
    explicit FindAndReplace(EditorPane &editor, QWidget *parent = nullptr);

    void setDocument(Document *document); ///< what the pane shows

    /// Opens the bar; what is selected in the pane is looked for.
    void beginFinding();
    void beginReplacing();
    /// Without a bar it opens.
    void findNext();
    void findPrevious();

private:
    void begin(void (FindBar::*open)(const QString &text));
    void findIn(Finder::Direction direction);
    QString selectedText() const;
    void showState();
    void close();

    EditorPane &m_editor;
    Finder *m_finder;
    FindBar *m_bar;
    bool m_isLeading = false;
};

} // namespace Jianbao
