#include "cssedit.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int gap = 8;
constexpr int mostColoured = 300'000;  ///< characters; more would make the person wait
constexpr int longestWrapped = 20'000; ///< characters of a line that is wrapped between words
constexpr qsizetype mostWaves = 1'000; ///< of a file that is wrong throughout

} // namespace

CssEdit::CssEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new QWidget(this))
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
{
    setObjectName("css"_L1);
    setAccessibleName(tr("Style sheet"));
    setFrameShape(QFrame::NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    document()->setDocumentMargin(gap);
    m_numbers->installEventFilter(this);
    followPalette();
    placeNumbers();
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CssEdit::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this] { m_numbers->update(); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        const bool isShort = document()->characterCount() < mostColoured;
        setWordWrapMode(hasLongLine() ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
        if (isShort != m_highlighter->definition().isValid())
            m_highlighter->setDefinition(isShort ? m_repository->definitionForName(u"CSS"_s)
                                                 : KSyntaxHighlighting::Definition());
    });
    m_highlighter->setDefinition(m_repository->definitionForName(u"CSS"_s));
}

CssEdit::~CssEdit()
{
    const QSignalBlocker quiet(document()); // colours that go are no edit
    delete m_highlighter;                   // it uses the repository
}

/// Looking for a word's end takes time quadratic to the word's length, and a minified style sheet is one line.
bool CssEdit::hasLongLine() const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.length() > longestWrapped)
            return true;
    }
    return false;
}

void CssEdit::underline(const QList<WeChat::Theme::Problem> &problems)
{
    QList<QTextEdit::ExtraSelection> waves;
    for (const WeChat::Theme::Problem &problem : problems.first(std::min(mostWaves, problems.size()))) {
        const QTextBlock block = document()->findBlockByNumber(problem.line - 1);
        if (!block.isValid())
            continue;
        const QString text = block.text();
        const auto inked = std::ranges::find_if(text, [](QChar c) { return !c.isSpace(); });
        QTextEdit::ExtraSelection wave;
        wave.cursor = QTextCursor(block);
        wave.cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, int(inked - text.begin()));
        wave.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        const bool isMistake = problem.kind == WeChat::Theme::Problem::Kind::Unknown;
        wave.format.setUnderlineStyle(isMistake ? QTextCharFormat::WaveUnderline : QTextCharFormat::DotLine);
        wave.format.setUnderlineColor(isMistake ? QColor(0xd9, 0x3a, 0x2f) : QColor(Qt::gray));
        wave.format.setToolTip(problem.message);
        waves.append(wave);
    }
    setExtraSelections(waves);
}

void CssEdit::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    centerCursor();
    setFocus();
}

bool CssEdit::event(QEvent *event)
{
    // Else the window would search the issue.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Find) || key->matches(QKeySequence::FindNext) ||
            key->matches(QKeySequence::FindPrevious)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void CssEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find) || event->matches(QKeySequence::FindNext) ||
        event->matches(QKeySequence::FindPrevious)) {
        Q_EMIT findRequested();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void CssEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void CssEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followPalette();
    else if (event->type() == QEvent::FontChange)
        placeNumbers();
}

bool CssEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_numbers && event->type() == QEvent::Paint) {
        paintNumbers();
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void CssEdit::followPalette()
{
    m_highlighter->setTheme(m_repository->themeForPalette(palette()));
    m_highlighter->rehighlight();
}

void CssEdit::placeNumbers()
{
    const auto digits = QString::number(std::max(99, blockCount())).size();
    const int width = int(digits) * fontMetrics().horizontalAdvance(u'9') + 2 * gap;
    setViewportMargins(width, 0, 0, 0);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), width, area.height());
}

void CssEdit::paintNumbers()
{
    QPainter painter(m_numbers);
    painter.fillRect(m_numbers->rect(), palette().color(QPalette::Base));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF bounds = blockBoundingGeometry(block).translated(contentOffset());
        if (bounds.top() > m_numbers->height())
            break;
        painter.drawText(QRectF(0, bounds.top(), m_numbers->width() - gap, fontMetrics().height()),
                         Qt::AlignRight | Qt::AlignTop, QString::number(block.blockNumber() + 1));
    }
}

} // namespace Jianbao
