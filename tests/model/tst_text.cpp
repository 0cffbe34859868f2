#include "corpus.h"
#include "randomtext.h"
#include "text.h"
#include "utf8.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringDecoder>
#include <QTest>
#include <QThread>
#include <array>
#include <atomic>
#include <memory>
#include <vector>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// What the bytes mean, worked out the slow way: one entry per shown character, validity asked of Qt's own decoder.
struct Reference {
    struct Character {
        Span bytes;
        QString shown;
        QString decoded;
    };
    std::vector<Character> characters;

    explicit Reference(const QByteArray &bytes)
    {
        for (qsizetype at = 0; at < bytes.size();) {
            Character c{{at, at + 1}, QString(QChar::ReplacementCharacter), QString(QChar::ReplacementCharacter)};
            if (bytes.sliced(at).startsWith("\r\n")) {
                c = {{at, at + 2}, u"\n"_s, u"\r\n"_s};
            } else {
                for (qsizetype length = 1; length <= 4 && at + length <= bytes.size(); ++length) {
                    QStringDecoder decoder(QStringDecoder::Utf8,
                                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
                    const QString one = decoder(QByteArrayView(bytes).sliced(at, length));
                    if (decoder.hasError() || one.size() > 2 || one.contains(QChar::ReplacementCharacter))
                        continue;
                    c = {{at, at + length}, one, one};
                    break;
                }
            }
            static const QStringList ownOfQTextDocument{u"\u2029"_s, QString(QChar(0xFDD0)), QString(QChar(0xFDD1))};
            if (ownOfQTextDocument.contains(c.shown))
                c.shown = QChar::ReplacementCharacter;
            if (c.shown == u"\r")
                c.shown = u"\n"_s;
            at = c.bytes.end;
            characters.push_back(std::move(c));
        }
    }
};

/// Compares every position of a text with the reference; the first difference in words, or nothing.
QString difference(const QByteArray &bytes)
{
    const Text text(bytes);
    const Reference reference(bytes);
    QString shown;
    QString decoded;
    for (const Reference::Character &c : reference.characters) {
        for (qsizetype offset = c.bytes.begin; offset < c.bytes.end; ++offset) {
            if (text.toShown(offset) != shown.size())
                return u"toShown(%1) is %2, not %3"_s.arg(offset).arg(text.toShown(offset)).arg(shown.size());
        }
        for (qsizetype unit = 0; unit < c.shown.size(); ++unit) {
            if (text.fromShown(shown.size() + unit) != c.bytes.begin)
                return u"fromShown(%1) is not %2"_s.arg(shown.size() + unit).arg(c.bytes.begin);
        }
        shown += c.shown;
        decoded += c.decoded;
    }
    if (text.shown() != shown)
        return u"shown() differs"_s;
    if (text.shownSize() != shown.size() || text.toShown(bytes.size()) != shown.size() ||
        text.fromShown(shown.size()) != bytes.size())
        return u"the end is not at the end"_s;
    if (text.string({0, bytes.size()}) != decoded)
        return u"string() differs"_s;
    return {};
}

/// The lines of the bytes, cut the slow way.
QList<std::pair<QByteArray, QByteArray>> linesOf(const QByteArray &bytes)
{
    QList<std::pair<QByteArray, QByteArray>> lines{{{}, {}}};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\n' && bytes[i] != '\r') {
            lines.last().first += bytes[i];
            continue;
        }
        lines.last().second = bytes.sliced(i).startsWith("\r\n") ? "\r\n" : bytes.sliced(i, 1);
        i += lines.last().second.size() - 1;
        lines.emplaceBack();
    }
    return lines;
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTextHasOneEmptyLine();
    void linesEndAtEveryKindOfBreak_data();
    void linesEndAtEveryKindOfBreak();
    void theFileDecidesItsLineBreak_data();
    void theFileDecidesItsLineBreak();
    void showsWhatAWidgetShows_data();
    void showsWhatAWidgetShows();
    void decodesASpan();
    void invalidUtf8IsFoundWhereItStands_data();
    void invalidUtf8IsFoundWhereItStands();
    void charactersBeginWhereTheyBegin();
    void anythingAtAllAgreesWithTheReference();
    void bytesAtTheEdgesOfTheRulesAgreeWithTheReference();
    void corpusAgreesWithTheReference();
    void positionsOutsideMeanTheEnds();
    void aVeryLongLineIsMappedQuickly();
    void copiesShareBytesAcrossThreads();
    void equalityIsOfBytes();
};

void TestText::anEmptyTextHasOneEmptyLine()
{
    for (const Text &text : {Text(), Text(QByteArray()), Text(""_ba)}) {
        QCOMPARE(text.size(), 0);
        QCOMPARE(text.lineCount(), 1);
        QCOMPARE(text.line(0), (Span{0, 0}));
        QCOMPARE(text.fullLine(0), (Span{0, 0}));
        QCOMPARE(text.lineAt(0), 0);
        QCOMPARE(text.lineBreak().toByteArray(), "\n"_ba);
        QCOMPARE(text.shown(), QString());
        QCOMPARE(text.toShown(0), 0);
        QCOMPARE(text.fromShown(0), 0);
    }
}

void TestText::linesEndAtEveryKindOfBreak_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no break") << "abc"_ba;
    QTest::newRow("LF at the end") << "abc\n"_ba;
    QTest::newRow("CR LF") << "a\r\nb\r\n"_ba;
    QTest::newRow("lone CR") << "a\rb"_ba;
    QTest::newRow("CR at the end") << "a\r"_ba;
    QTest::newRow("LF CR is two") << "a\n\rb"_ba;
    QTest::newRow("CR CR LF is two") << "a\r\r\nb"_ba;
    QTest::newRow("mixed") << "a\nb\r\nc\rd\n\n\r\n\r\re"_ba;
    QTest::newRow("NUL is no break") << QByteArray("a\0b\nc", 5);
    QTest::newRow("U+2028 and U+0085 are no breaks") << "a\xE2\x80\xA8"
                                                        "b\xC2\x85"
                                                        "c"_ba;
    Testing::RandomText random(1);
    for (int i = 0; i < 200; ++i)
        QTest::addRow("random %d", i) << random.bytes(random.number(0, 60));
}

void TestText::linesEndAtEveryKindOfBreak()
{
    QFETCH(const QByteArray, bytes);
    const Text text(bytes);
    const auto expected = linesOf(bytes);
    QCOMPARE(text.lineCount(), expected.size());
    qsizetype begin = 0;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const auto &[line, lineBreak] = expected[i];
        const Span full{begin, begin + line.size() + lineBreak.size()};
        QCOMPARE(text.line(i), (Span{begin, begin + line.size()}));
        QCOMPARE(text.fullLine(i), full);
        for (qsizetype offset = full.begin; offset < full.end; ++offset)
            QCOMPARE(text.lineAt(offset), i);
        begin = full.end;
    }
    QCOMPARE(text.lineAt(bytes.size()), expected.size() - 1);
}

void TestText::theFileDecidesItsLineBreak_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("lineBreak");
    QTest::newRow("none") << "abc"_ba << "\n"_ba;
    QTest::newRow("LF") << "abc\ndef\r\n"_ba << "\n"_ba;
    QTest::newRow("CR LF") << "abc\r\ndef\n"_ba << "\r\n"_ba;
    QTest::newRow("CR") << "abc\rdef\n"_ba << "\r"_ba;
}

void TestText::theFileDecidesItsLineBreak()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, lineBreak);
    QCOMPARE(Text(bytes).lineBreak().toByteArray(), lineBreak);
}

void TestText::showsWhatAWidgetShows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    const QString bad(QChar::ReplacementCharacter);
    QTest::newRow("breaks") << "a\nb\r\nc\rd"_ba << u"a\nb\nc\nd"_s;
    QTest::newRow("LF CR LF") << "\n\r\n"_ba << u"\n\n"_s;
    QTest::newRow("NBSP stays") << "a\xC2\xA0"
                                   "b"_ba
                                << u"a\u00A0b"_s;
    QTest::newRow("U+2028 stays") << "a\xE2\x80\xA8"
                                     "b"_ba
                                  << u"a\u2028b"_s;
    QTest::newRow("U+2029") << "a\xE2\x80\xA9"
                               "b"_ba
                            << u'a' + bad + u'b';
    QTest::newRow("U+FDD0 and U+FDD1") << "\xEF\xB7\x90\xEF\xB7\x91\xEF\xB7\x92"_ba << bad + bad + QChar(0xFDD2);
    QTest::newRow("BOM") << "\xEF\xBB\xBF"
                            "a"_ba
                         << QChar(0xFEFF) + u"a"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a"_s + QChar(u'\0') + u'b';
    QTest::newRow("emoji") << "\xF0\x9F\x98\x80"_ba << u"😀"_s;
    QTest::newRow("noncharacter U+FFFF") << "\xEF\xBF\xBF"_ba << QString(QChar(0xFFFF));
    QTest::newRow("lone continuation") << "\x80"_ba << bad;
    QTest::newRow("truncated of three") << "\xE4\xBD"_ba << bad + bad;
    QTest::newRow("truncated of three, then text") << "\xE4\xBD"
                                                      "a"_ba
                                                   << bad + bad + u'a';
    QTest::newRow("truncated of four") << "\xF0\x9F\x98"_ba << bad + bad + bad;
    QTest::newRow("over-long of two") << "\xC0\xAF"_ba << bad + bad;
    QTest::newRow("over-long of three") << "\xE0\x9F\xBF"_ba << bad + bad + bad;
    QTest::newRow("over-long of four") << "\xF0\x8F\xBF\xBF"_ba << bad + bad + bad + bad;
    QTest::newRow("surrogate") << "\xED\xA0\x80"_ba << bad + bad + bad;
    QTest::newRow("above U+10FFFF") << "\xF4\x90\x80\x80"_ba << bad + bad + bad + bad;
    QTest::newRow("the last character") << "\xF4\x8F\xBF\xBF"_ba << QString::fromUcs4(U"\U0010FFFF");
    QTest::newRow("five bytes of old") << "\xF8\x88\x80\x80\x80"_ba << bad.repeated(5);
    QTest::newRow("lead before a character") << "\xE4\xE4\xBD\xA0"_ba << bad + u'你';
}

void TestText::showsWhatAWidgetShows()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, shown);
    QCOMPARE(Text(bytes).shown(), shown);
    QCOMPARE(Text(bytes).shownSize(), shown.size());
    QCOMPARE(difference(bytes), QString());
}

void TestText::decodesASpan()
{
    const Text text("\xEF\xBB\xBF"
                    "a\r\n\xE7\xAE\x80\xFF\xE2\x80\xA9"_ba);
    QCOMPARE(text.string({0, 6}), QChar(0xFEFF) + u"a\r\n"_s);
    QCOMPARE(text.string({6, 9}), u"简"_s);
    QCOMPARE(text.string({7, 9}), u"\uFFFD\uFFFD"_s);
    QCOMPARE(text.string({9, 13}), u"\uFFFD\u2029"_s);
    QCOMPARE(text.string({4, 4}), QString());
}

void TestText::invalidUtf8IsFoundWhereItStands_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("offset");
    QTest::newRow("empty") << ""_ba << qsizetype(-1);
    QTest::newRow("ASCII, not a multiple of eight") << QByteArray(1003, 'x') << qsizetype(-1);
    QTest::newRow("ASCII, a multiple of eight") << QByteArray(1024, 'x') << qsizetype(-1);
    QTest::newRow("Chinese") << "简报 emoji 😀"_ba << qsizetype(-1);
    QTest::newRow("behind ASCII") << QByteArray(1003, 'x') + "\xFF" << qsizetype(1003);
    QTest::newRow("truncated at the end") << "简报\xE7\xAE"_ba << qsizetype(6);
    QTest::newRow("GBK") << "ab \xBC\xF2\xB1\xA8"_ba << qsizetype(3);
}

void TestText::invalidUtf8IsFoundWhereItStands()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, offset);
    QCOMPARE(Utf8::firstInvalid(bytes), offset);
}

void TestText::charactersBeginWhereTheyBegin()
{
    Testing::RandomText random(2);
    for (int i = 0; i < 500; ++i) {
        const QByteArray bytes = random.bytes(12);
        for (const Reference::Character &c : Reference(bytes).characters) {
            if (bytes[c.bytes.begin] == '\r')
                continue; // to UTF-8, CR LF is two characters
            for (qsizetype offset = c.bytes.begin; offset < c.bytes.end; ++offset)
                QCOMPARE(Utf8::characterStart(bytes, offset), c.bytes.begin);
        }
    }
}

void TestText::anythingAtAllAgreesWithTheReference()
{
    Testing::RandomText random(3);
    for (int i = 0; i < 300; ++i) {
        // Some of these span several checkpoints of the table of positions.
        const QByteArray bytes = random.bytes(random.number(0, i % 10 == 0 ? 600 : 40));
        QVERIFY2(difference(bytes).isEmpty(),
                 qPrintable(difference(bytes) + u" in "_s + QString::fromLatin1(bytes.toHex(' '))));
    }
}

void TestText::bytesAtTheEdgesOfTheRulesAgreeWithTheReference()
{
    // The bytes at which a rule of UTF-8 begins or ends: every three in a row, before and behind one that leads four.
    constexpr std::array<uchar, 16> edges{0x0A, 0x0D, 0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0,
                                          0xBF, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5};
    for (int i = 0; i < 16 * 16 * 16; ++i) {
        QByteArray bytes;
        for (const int shift : {0, 4, 8})
            bytes += char(edges[size_t(i >> shift & 15)]);
        bytes += '\xF4' + bytes;
        const QString found = difference(bytes);
        QVERIFY2(found.isEmpty(), qPrintable(found + u" in "_s + QString::fromLatin1(bytes.toHex(' '))));
    }
}

void TestText::corpusAgreesWithTheReference()
{
    const QStringList files = Testing::corpusFiles();
    if (files.isEmpty())
        QSKIP("There is no corpus beside the project.");
    for (const QString &name : files) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(difference(bytes).isEmpty(), qPrintable(name + u": "_s + difference(bytes)));
    }
}

void TestText::positionsOutsideMeanTheEnds()
{
    const Text text("a\n简"_ba);
    QCOMPARE(text.toShown(-5), 0);
    QCOMPARE(text.toShown(99), 3);
    QCOMPARE(text.fromShown(-5), 0);
    QCOMPARE(text.fromShown(99), 5);
    QCOMPARE(text.lineAt(-1), 0);
    QCOMPARE(text.lineAt(99), 1);
    QCOMPARE(text.line(-1), text.line(0));
    QCOMPARE(text.line(99), text.line(1));
    QCOMPARE(text.slice({-3, 99}).toByteArray(), text.bytes());
    QCOMPARE(text.slice({4, 2}).size(), 0);
    QCOMPARE(text.slice({99, 120}).size(), 0);
}

void TestText::aVeryLongLineIsMappedQuickly()
{
    const QByteArray line = QByteArray("字a").repeated(512 * 1024); // 2 MB, no break
    const Text text(line);
    QCOMPARE(text.shownSize(), 1024 * 1024);
    // Walking the line from its start each time would be 200 GB of steps: days, not a second.
    QElapsedTimer timer;
    timer.start();
    qsizetype sum = 0;
    for (qsizetype i = 0; i < 100'000; ++i) {
        const qsizetype position = (i * 7919) % text.shownSize();
        const qsizetype offset = text.fromShown(position);
        sum += text.toShown(offset) - position;
    }
    QCOMPARE(sum, 0);
    QCOMPARE_LT(timer.elapsed(), 10'000);
}

void TestText::copiesShareBytesAcrossThreads()
{
    // The tables are made by whoever asks first; all must see the same ones whole.
    for (int round = 0; round < 20; ++round) {
        const Text text(QByteArray("第一行\r\n😀 two\n").repeated(2000));
        std::atomic<int> right = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([copy = text, &right] {
                if (copy.lineCount() == 4001 && copy.toShown(copy.size()) == 2000 * 11 && copy.fromShown(11) == 20)
                    ++right;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        QCOMPARE(right, 4);
    }
}

void TestText::equalityIsOfBytes()
{
    const Text a("x"_ba);
    const Text copy = a;
    QCOMPARE(a, copy);
    QCOMPARE(a, Text("x"_ba));
    QVERIFY(a != Text("y"_ba));
    QVERIFY(Text("\r\n"_ba) != Text("\n"_ba));
    QCOMPARE(copy.bytes().constData(), a.bytes().constData());
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
