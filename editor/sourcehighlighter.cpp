#include "sourcehighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QElapsedTimer>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int immediateBudget = 2; // milliseconds on a keystroke
constexpr int idleBudget = 6;      // milliseconds per turn of the event loop
constexpr int longestLine = 4000;  // code units; the rules' regular expressions are not linear

/// The state of the rules at the end of a line, kept with it.
struct EndState : QTextBlockUserData {
    KSyntaxHighlighting::State state;
    bool isKnown = false;
};

EndState *endState(QTextBlock block)
{
    auto *data = static_cast<EndState *>(block.userData());
    if (!data) {
        data = new EndState; // owned by the block
        block.setUserData(data);
    }
    return data;
}

/// Reading the definitions takes some milliseconds and is the same for every view.
KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository all;
    return all;
}

} // namespace

SourceHighlighter::SourceHighlighter(QTextDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    setDefinition(repository().definitionForName(u"Markdown"_s));
    connect(&m_document, &QTextDocument::contentsChange, this, &SourceHighlighter::noteChange);
}

SourceHighlighter::~SourceHighlighter() = default;

void SourceHighlighter::followPalette(const QPalette &palette)
{
    const auto suited = repository().themeForPalette(palette);
    if (theme().isValid() && theme().name() == suited.name())
        return;
    setTheme(suited);
    recolour();
}

void SourceHighlighter::setLanguage(const QString &name)
{
    setDefinition(repository().definitionForName(name));
    recolour();
}

void SourceHighlighter::recolour()
{
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
        endState(block)->isKnown = false;
    markDirty(0, m_document.characterCount());
    work(immediateBudget);
}

void SourceHighlighter::noteChange(int position, int removed, int added)
{
    if (m_working || !theme().isValid())
        return;
    const auto moved = [&](int known) { return known < position + removed ? known : known + added - removed; };
    if (m_dirtyFrom >= 0) {
        m_dirtyFrom = std::max(0, moved(m_dirtyFrom));
        m_dirtyTo = std::max(m_dirtyFrom, moved(m_dirtyTo));
    }
    markDirty(position, position + added);
    work(immediateBudget);
}

void SourceHighlighter::markDirty(int from, int to)
{
    m_dirtyFrom = m_dirtyFrom < 0 ? from : std::min(m_dirtyFrom, from);
    m_dirtyTo = std::max(m_dirtyTo, to);
}

void SourceHighlighter::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        work(idleBudget);
}

void SourceHighlighter::work(int milliseconds)
{
    if (m_dirtyFrom < 0)
        return;
    const QScopedValueRollback working(m_working, true);
    QElapsedTimer spent;
    spent.start();
    QTextBlock block = m_document.findBlock(std::min(m_dirtyFrom, m_document.characterCount() - 1));
    while (block.isValid()) {
        const bool goesOn = highlight(block) || block.position() + block.length() <= m_dirtyTo;
        block = block.next();
        if (!goesOn || !block.isValid()) {
            m_dirtyFrom = m_dirtyTo = -1;
            m_timer.stop();
            Q_EMIT finished();
            return;
        }
        m_dirtyFrom = block.position();
        if (spent.elapsed() >= milliseconds) {
            m_timer.start(0, this);
            return;
        }
    }
    m_dirtyFrom = m_dirtyTo = -1;
    m_timer.stop();
}

bool SourceHighlighter::highlight(QTextBlock block)
{
    const QTextBlock previous = block.previous();
    const KSyntaxHighlighting::State before =
        previous.isValid() ? endState(previous)->state : KSyntaxHighlighting::State();
    m_formats.clear();
    KSyntaxHighlighting::State after = before;
    if (block.length() <= longestLine)
        after = highlightLine(block.text(), before);

    EndState *end = endState(block);
    const bool differs = !end->isKnown || end->state != after;
    end->state = after;
    end->isKnown = true;

    // While an input method shows its text in this line the formats are the input method's; the line is reported as
    // changed again when that is over.
    QTextLayout *layout = block.layout();
    if (layout->preeditAreaText().isEmpty() && layout->formats() != m_formats) {
        layout->setFormats(m_formats);
        m_document.markContentsDirty(block.position(), block.length());
    }
    return differs;
}

void SourceHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length <= 0 || format.isDefaultTextStyle(theme()))
        return;
    QTextCharFormat look;
    if (format.hasTextColor(theme()))
        look.setForeground(format.textColor(theme()));
    if (format.isBold(theme()))
        look.setFontWeight(QFont::Bold);
    if (format.isItalic(theme()))
        look.setFontItalic(true);
    if (format.isStrikeThrough(theme()))
        look.setFontStrikeOut(true);
    m_formats.append({.start = offset, .length = length, .format = look});
}

} // namespace Jianbao
