#include "codeblocks.h"

#include "tags.h"

#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Jianbao::WeChat {

namespace {

constexpr int tabStop = 4;
constexpr QChar noBreakSpace(0x00a0);

/// How much code is worth colouring: beyond it a reader scrolls through a listing, and the colours would be most of
/// WeChat's limit of 20,000 characters several times over.
constexpr qsizetype longestColoured = 64 * 1024;

/// A wide character (an ideograph) takes two columns of a monospaced font.
bool isWide(QChar unit)
{
    return unit.unicode() >= 0x2e80 && (unit.unicode() < 0xd800 || unit.unicode() >= 0xf900);
}

QString withoutTabs(QStringView line)
{
    QString expanded;
    expanded.reserve(line.size());
    int column = 0;
    for (const QChar unit : line) {
        if (unit == u'\t') {
            const int fill = tabStop - column % tabStop;
            expanded += QString(fill, u' ');
            column += fill;
        } else {
            expanded += unit;
            column += isWide(unit) ? 2 : (unit.isLowSurrogate() ? 0 : 1);
        }
    }
    return expanded;
}

QByteArray withFixedSpaces(QStringView text)
{
    return text.toString().replace(u' ', noBreakSpace).toUtf8();
}

void appendLine(Tree &tree, Node *parent, const QString &line, const QList<ColouredRun> &runs)
{
    qsizetype at = 0;
    const auto appendPlain = [&](qsizetype end) {
        if (end > at)
            Tree::append(parent, tree.createText(withFixedSpaces(QStringView(line).sliced(at, end - at))));
        at = end;
    };
    for (const ColouredRun &run : runs) {
        if (run.begin < at || run.size <= 0 || run.begin + run.size > line.size())
            continue;
        // Space between two coloured words goes into the second one: WeChat drops space that stands alone.
        const bool onlySpace = QStringView(line).sliced(at, run.begin - at).trimmed().isEmpty();
        if (!onlySpace)
            appendPlain(run.begin);
        Node *const span = tree.create(Tag::Span);
        span->style = run.style;
        Tree::append(span, tree.createText(withFixedSpaces(QStringView(line).sliced(at, run.begin + run.size - at))));
        Tree::append(parent, span);
        at = run.begin + run.size;
    }
    appendPlain(line.size());
}

} // namespace

Node *codeBlock(Tree &tree, QByteArrayView code, QByteArrayView language, const CodeColours *colours)
{
    Node *const pre = tree.create(Tag::Pre, "code");
    pre->style = "overflow-x:auto";
    // Themes speak of `pre code`, but WeChat may drop the style of a code element: what must hold is on pre and span.
    Node *const inner = tree.create(Tag::Code);
    Tree::append(pre, inner);
    Node *const body = tree.create(Tag::Span);
    body->style = "display:block;white-space:nowrap";
    Tree::append(inner, body);

    QString text = QString::fromUtf8(code);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    while (text.endsWith(u'\n'))
        text.chop(1);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = withoutTabs(line);

    QList<QList<ColouredRun>> runs;
    if (colours && !language.isEmpty() && text.size() <= longestColoured)
        runs = colours->colour(lines, QString::fromUtf8(language));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            Tree::append(body, tree.create(Tag::Br));
        appendLine(tree, body, lines.at(i), i < runs.size() ? runs.at(i) : QList<ColouredRun>());
    }
    return pre;
}

void keepSpaces(Tree &tree, Node *pre)
{
    if (Node *const last = pre->lastChild; last && last->tag == Tag::Text) {
        while (last->text.endsWith('\n'))
            last->text.chop(1);
    }
    for (Node *at = pre->firstChild; at;) {
        Node *const next = nextInOrder(at, pre);
        if (at->tag == Tag::Text) {
            const QStringList lines = QString::fromUtf8(at->text).split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0)
                    Tree::insertBefore(at, tree.create(Tag::Br));
                if (!lines.at(i).isEmpty())
                    Tree::insertBefore(at, tree.createText(withFixedSpaces(withoutTabs(lines.at(i)))));
            }
            Tree::remove(at);
        }
        at = next;
    }
}

} // namespace Jianbao::WeChat
