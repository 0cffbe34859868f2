#include "charset.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qsizetype longestHead = 16 * 1024; ///< where a `<meta charset>` may stand; HTML says 1024, pages know better

QByteArray byMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return "UTF-8";
    if (bytes.startsWith("\xff\xfe"))
        return "UTF-16LE";
    if (bytes.startsWith("\xfe\xff"))
        return "UTF-16BE";
    return {};
}

QByteArray byHeader(QByteArrayView contentType)
{
    static const QRegularExpression charset(u";\\s*charset\\s*=\\s*[\"']?([\\w.:-]{1,40})"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(contentType)).captured(1).toLatin1();
}

QByteArray byPage(QByteArrayView bytes)
{
    QString head = QString::fromLatin1(bytes.first(std::min(bytes.size(), longestHead)));
    // Comments and scripts go first: they may speak of charsets.
    static const QRegularExpression comments(u"<!--.*?(?:-->|$)|<(script|style)\\b.*?(?:</\\1|$)"_s,
                                             QRegularExpression::DotMatchesEverythingOption |
                                                 QRegularExpression::CaseInsensitiveOption);
    head.remove(comments);
    static const QRegularExpression declared(u"^\\s*<\\?xml[^>]{0,200}\\bencoding\\s*=\\s*[\"']([\\w.:-]{1,40})"
                                             u"|<meta\\b[^>]{0,500}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = declared.match(head);
    return (match.captured(1) + match.captured(2)).toLatin1();
}

/// Whether this is UTF-8 that no other encoding of Chinese would happen to be: valid, and mostly Chinese in it.
bool isSurelyUtf8(QByteArrayView bytes)
{
    // A page that was cut off may end within a character.
    QByteArrayView whole = bytes;
    for (int i = 0; i < 3 && !whole.isEmpty() && (uchar(whole.back()) & 0x80); ++i)
        whole.chop(1);
    if (!whole.isValidUtf8())
        return false;
    qsizetype triples = 0;
    qsizetype others = 0;
    for (const char c : whole) {
        triples += (uchar(c) & 0xf0) == 0xe0;
        others += (uchar(c) & 0xe0) == 0xc0;
    }
    return triples > others;
}

bool isChinese(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "gb2312" || lower == "gbk" || lower == "gb18030" || lower == "x-gbk" || lower == "gb_2312-80" ||
           lower == "csgb2312" || lower == "cp936" || lower == "windows-936";
}

} // namespace

QByteArray charsetOf(QByteArrayView bytes, QByteArrayView contentType)
{
    if (const QByteArray mark = byMark(bytes); !mark.isEmpty())
        return mark;
    for (const QByteArray &name : {byHeader(contentType), byPage(bytes)}) {
        if (isChinese(name))
            return isSurelyUtf8(bytes) ? "UTF-8"_ba : "GB18030"_ba;
        const QByteArray lower = name.toLower();
        if (lower == "utf8")
            return "UTF-8";
        // A page whose `<meta>` could be read byte by byte is not in UTF-16, whatever it says.
        if (!name.isEmpty() && !lower.startsWith("utf-16") && !lower.startsWith("utf-32") &&
            QStringDecoder(name.constData()).isValid())
            return name;
    }
    return bytes.isValidUtf8() || isSurelyUtf8(bytes) ? "UTF-8"_ba : "GB18030"_ba;
}

QString decodedPage(const QByteArray &bytes, QByteArrayView contentType)
{
    QStringDecoder decoder(charsetOf(bytes, contentType).constData());
    if (!decoder.isValid()) // this Qt was built without the converters
        decoder = QStringDecoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    text.replace(QChar::Null, QChar::ReplacementCharacter);
    return text;
}

} // namespace Jianbao
