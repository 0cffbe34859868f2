#include "fetchedtext.h"

#include "htmltree.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

bool isUnseen(char32_t c)
{
    if (c == 0x200c || c == 0x200d)
        return false; // they shape scripts and emoji
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi marks, zero-width space, soft hyphen, tags
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    qsizetype end = longest - 1;
    end -= text.at(end - 1).isHighSurrogate();
    return text.first(end).trimmed() + u'…';
}

int hexDigits(QStringView text, qsizetype count)
{
    bool isHex = false;
    const int value = text.size() < count ? 0 : text.first(count).toInt(&isHex, 16);
    return isHex ? value : -1;
}

} // namespace

QString fetchedLine(QStringView text, qsizetype longest)
{
    QString line;
    bool wantsSpace = false;
    for (qsizetype i = 0; i < text.size() && line.size() <= longest; ++i) {
        char32_t c = text[i].unicode();
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (QChar::isSpace(c)) {
            wantsSpace = !line.isEmpty();
        } else if (!isUnseen(c)) {
            if (std::exchange(wantsSpace, false))
                line += u' ';
            line += QChar::fromUcs4(c);
        }
    }
    return shortened(line, longest);
}

QString fetchedParagraphs(QStringView text, qsizetype longest)
{
    QStringList lines;
    qsizetype size = 0;
    for (qsizetype at = 0; at <= text.size() && size <= longest;) {
        qsizetype end = at;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r' && text[end] != QChar::LineSeparator &&
               text[end] != QChar::ParagraphSeparator)
            ++end;
        if (const QString line = fetchedLine(text.sliced(at, end - at), longest); !line.isEmpty()) {
            size += line.size() + 1;
            lines.append(line);
        }
        at = end + 1;
    }
    return shortened(lines.join(u'\n'), longest);
}

QString textOfHtml(QStringView html)
{
    if (!html.contains(u'<') && !html.contains(u'&'))
        return html.toString();
    const HtmlTree tree(html.toUtf8());
    return tree.text(tree.root());
}

QString unescapedScript(QStringView literal)
{
    QString text;
    text.reserve(literal.size());
    for (qsizetype i = 0; i < literal.size(); ++i) {
        if (literal[i] != u'\\' || i + 1 == literal.size()) {
            text += literal[i];
            continue;
        }
        const QChar kind = literal[++i];
        const qsizetype digits = kind == u'x' ? 2 : kind == u'u' ? 4 : 0;
        const int code = digits > 0 ? hexDigits(literal.sliced(i + 1), digits) : -1;
        if (code >= 0) {
            text += QChar(char16_t(code));
            i += digits;
        } else if (kind == u'n') {
            text += u'\n';
        } else if (kind == u'r' || kind == u't') {
            text += u' ';
        } else {
            text += kind;
        }
    }
    return text;
}

} // namespace Jianbao
