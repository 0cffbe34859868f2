#include "shownedit.h"

#include <QTextCursor>
#include <QTextDocument>

namespace Jianbao {

QString plainText(const QTextDocument &document, qsizetype from, qsizetype length)
{
    QTextCursor cursor(const_cast<QTextDocument *>(&document)); // only reads
    cursor.setPosition(int(from));
    cursor.setPosition(int(from + length), QTextCursor::KeepAnchor);
    QString text = cursor.selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

QString plainText(const QTextDocument &document)
{
    QString text = document.toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

QString storable(QString text)
{
    const auto isBad = [&text](qsizetype i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate())
            return i + 1 == text.size() || !text.at(i + 1).isLowSurrogate();
        if (c.isLowSurrogate())
            return i == 0 || !text.at(i - 1).isHighSurrogate();
        return c.isNull();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isBad(i))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QByteArray encodeShown(QStringView shown, QByteArrayView lineBreak)
{
    QByteArray bytes = shown.toUtf8();
    if (lineBreak != "\n")
        bytes.replace("\n", lineBreak);
    return bytes;
}

QString shownSlice(const Text &text, Span span)
{
    return Text(text.slice(span).toByteArray()).shown();
}

BlockPadding blockPadding(const Text &text, qsizetype offset)
{
    const QByteArray lineBreak = text.lineBreak().toByteArray();
    const qsizetype line = text.lineAt(offset);
    const auto isBlank = [&text](qsizetype index) { return text.slice(text.line(index)).trimmed().isEmpty(); };
    BlockPadding padding;
    if (offset > text.line(line).begin && !text.slice({text.line(line).begin, offset}).trimmed().isEmpty())
        padding.before = lineBreak + lineBreak;
    else if (line > 0 && !isBlank(line - 1))
        padding.before = lineBreak;

    const bool isLastLine = line + 1 == text.lineCount();
    if (!text.slice({offset, text.line(line).end}).trimmed().isEmpty())
        padding.after = lineBreak + lineBreak;
    else if (isLastLine || !isBlank(line + 1))
        padding.after = lineBreak;
    return padding;
}

} // namespace Jianbao
