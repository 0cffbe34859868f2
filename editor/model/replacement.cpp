#include "replacement.h"

#include <QCoreApplication>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// What a file can hold: half surrogate pairs and U+0000 are U+FFFD.
QString storableText(QStringView text)
{
    QString result = text.toString();
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = result[i];
        if (c.isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.isNull())
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

Error noSuchGroup(const QString &name, int groups)
{
    const QString problem = QCoreApplication::translate(
        "Jianbao::Search", "The replacement asks for group “%1”, but the expression has %n group(s).", nullptr, groups);
    return {problem.arg(name)};
}

} // namespace

void ReplacementTemplate::append(QStringView text)
{
    if (!m_pieces.isEmpty() && m_pieces.last().group < 0)
        m_pieces.last().text += text;
    else
        m_pieces.append({text.toString()});
}

ReplacementTemplate ReplacementTemplate::plain(QStringView text)
{
    ReplacementTemplate result;
    result.append(storableText(text));
    return result;
}

Result<ReplacementTemplate> ReplacementTemplate::forExpression(QStringView written,
                                                               const QRegularExpression &expression)
{
    const QString text = storableText(written);
    const int groups = expression.captureCount();
    ReplacementTemplate result;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar mark = text[at];
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        if ((mark == u'$' || mark == u'\\') && isDigit(next)) {
            // `$12` is the twelfth group where there are that many, else the first and a 2.
            int group = next.digitValue();
            qsizetype end = at + 2;
            if (end < text.size() && isDigit(text[end]) && group * 10 + text[end].digitValue() <= groups)
                group = group * 10 + text[end++].digitValue();
            if (group > groups)
                return std::unexpected(noSuchGroup(QString::number(group), groups));
            result.m_pieces.append({{}, group});
            at = end;
        } else if (const qsizetype end = text.indexOf(u'}', at); mark == u'$' && next == u'{' && end > 0) {
            const QString name = text.sliced(at + 2, end - at - 2);
            bool isNumber = false;
            const int number = name.toInt(&isNumber);
            const int group = isNumber ? number : int(expression.namedCaptureGroups().indexOf(name));
            if (name.isEmpty() || group < 0 || group > groups)
                return std::unexpected(noSuchGroup(name, groups));
            result.m_pieces.append({{}, group});
            at = end + 1;
        } else if ((mark == u'$' && next == u'$') || (mark == u'\\' && next == u'\\')) {
            result.append(QStringView(text).sliced(at, 1));
            at += 2;
        } else if (mark == u'\\' && (next == u'n' || next == u't')) {
            result.append(next == u'n' ? u"\n" : u"\t");
            at += 2;
        } else {
            result.append(QStringView(text).sliced(at, 1));
            ++at;
        }
    }
    return result;
}

QByteArray ReplacementTemplate::filledIn(const QRegularExpressionMatch &match, QByteArrayView lineBreak) const
{
    QString text;
    for (const Piece &piece : m_pieces)
        text += piece.group < 0 ? QStringView(piece.text) : match.capturedView(piece.group);
    QByteArray bytes = text.toUtf8();
    return lineBreak == "\n" ? bytes : bytes.replace("\n", lineBreak);
}

} // namespace Jianbao
