#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>
#include <QBasicTimer>
#include <QObject>
#include <QTextLayout>

class QTextBlock;
class QTextDocument;

namespace Jianbao {

/// Colours a QTextDocument as Markdown without ever making the person wait: a change is coloured at once for as long as
/// that takes next to nothing, the rest follows in slices while the program is idle. Lines too long to read stay plain.
/// Changes formats only, never text.
class SourceHighlighter : public QObject, public KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)

public:
    /// Watches `document`, which must outlive it; parent it to the document's widget.
    SourceHighlighter(QTextDocument &document, QObject *parent);
    ~SourceHighlighter() override;

    /// Another language than Markdown, by KSyntaxHighlighting's name for it.
    void setLanguage(const QString &name);
    /// Uses the light or dark colours that suit the palette; recolours when they change.
    void followPalette(const QPalette &palette);

    /// Nothing is left to be coloured.
    bool isDone() const { return m_dirtyFrom < 0; }

Q_SIGNALS:
    void finished();

protected:
    void timerEvent(QTimerEvent *event) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void recolour();
    void noteChange(int position, int removed, int added);
    void markDirty(int from, int to);
    void work(int milliseconds);
    /// Returns whether the state at the line's end is another one than before.
    bool highlight(QTextBlock block);

    QTextDocument &m_document;
    QBasicTimer m_timer;
    QList<QTextLayout::FormatRange> m_formats; ///< of the line being coloured
    int m_dirtyFrom = -1;                      ///< position of the first line to be coloured, -1 for none
    int m_dirtyTo = -1;                        ///< all up to this position must be, whatever the states say
    bool m_working = false;
};

} // namespace Jianbao
