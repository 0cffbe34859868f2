#include "articlecontrast.h"
#include "corpus.h"
#include "rendering.h"
#include "themelibrary.h"
#include "validator.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Jianbao;
using namespace Jianbao::WeChat;
using namespace Jianbao::Testing;
using namespace Jianbao::WeChat::Testing;

namespace {

constexpr double readable = 4.5;
constexpr double readableLarge = 3;

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(JIANBAO_TEST_DATA "/themes/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    return file.readAll();
}

QString described(const TextContrast &text)
{
    const auto pair = [](const Css::Rgba &ink, const Css::Rgba &ground) {
        return QString::fromLatin1(Css::hexCode(Css::over(ink, ground)) + " on " + Css::hexCode(ground));
    };
    return u"light %1 (%2), dark %3 (%4) in <%5> “%6” {%7}"_s.arg(text.light, 0, 'f', 2)
        .arg(pair(text.lightInk, text.lightGround))
        .arg(text.dark, 0, 'f', 2)
        .arg(pair(text.darkInk, text.darkGround), QString::fromUtf8(text.tag), QString::fromUtf8(text.text),
             QString::fromUtf8(text.style));
}

/// Its colours, to report each pair once.
QByteArray pairOf(const TextContrast &text)
{
    return Css::hexCode(text.lightInk) + Css::hexCode(text.lightGround) + Css::hexCode(text.darkGround);
}

QByteArray exported(const Theme &theme, const QString &file)
{
    RenderOptions options; // with the colours of code
    options.past = PastStyle::Links;
    return articleOf(sample(file), theme, options).html();
}

} // namespace

/// Our own themes, each on an issue and on a page with everything Markdown has.
class ThemeContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void themes_data()
    {
        QTest::addColumn<QString>("id");
        for (const ThemeInfo &info : ThemeLibrary().themes())
            QTest::newRow(qPrintable(info.id)) << info.id;
    }

    void readerIsSound()
    {
        const auto all = ContrastReader().read(
            "<section style=\"color:#333\"><p>a</p><p style=\"color:#eee\">b<br>c</p>"
            "<section style=\"background:#000\"><p style=\"color:#fff\">d</p></section>"
            "<p style=\"background:linear-gradient(90deg,#fff,#000);color:#000\">e</p></section>");
        QCOMPARE(all.size(), 5);
        QVERIFY(std::abs(all[0].light - 12.63) < 0.01);
        QVERIFY(all[1].light < 1.2 && all[2].text == "c" && all[2].light < 1.2);
        QVERIFY(all[3].light > 20);
        QVERIFY(all[4].light < 1.01);
    }

    void anyInkBecomesReadable()
    {
        for (int hue = 0; hue < 360; hue += 15) {
            for (const double lightness : {0.1, 0.3, 0.5, 0.7, 0.95}) {
                const Css::Rgba ink = Css::readableInk(Css::fromHsl({double(hue), 0.9, lightness}));
                QVERIFY(Css::contrast(ink, {255, 255, 255}) >= readable);
                QVERIFY(Css::contrast(Css::darkInk(ink, Css::darkPaper), Css::darkPaper) >= readable);
            }
        }
        // What is readable already stays.
        QCOMPARE(Css::hexCode(Css::readableInk({11, 110, 105})), "#0b6e69"_ba);
    }

    void textIsReadableInLightAndDark_data() { themes_data(); }
    void textIsReadableInLightAndDark()
    {
        QFETCH(QString, id);
        const Theme theme = ThemeLibrary().load(id).value();
        QList<TextContrast> all;
        for (const QString &file : {u"newsletter.md"_s, u"torture.md"_s})
            all += ContrastReader().read(exported(theme, file));
        QVERIFY(all.size() > 100);

        QStringList failures;
        QSet<QByteArray> seen;
        const TextContrast *worst = nullptr;
        for (const TextContrast &text : std::as_const(all)) {
            if (text.style.contains("color:#c00") || text.style.contains("color:#0a7"))
                continue; // the author's own colours
            const double needed = text.isLarge ? readableLarge : readable;
            if (text.worst() < needed && !seen.contains(pairOf(text))) {
                seen.insert(pairOf(text));
                failures.append(described(text));
            }
            if (!worst || text.worst() / needed < worst->worst() / (worst->isLarge ? readableLarge : readable))
                worst = &text;
        }
        qInfo().noquote() << id << "worst:" << described(*worst);
        QVERIFY2(failures.isEmpty(), qPrintable(u'\n' + failures.join(u'\n')));
    }

    void realIssuesAreReadable_data() { themes_data(); }
    void realIssuesAreReadable()
    {
        const QStringList files = corpusFiles();
        if (files.isEmpty())
            QSKIP("there are no real issues beside the project");
        QFETCH(QString, id);
        const Theme theme = ThemeLibrary().load(id).value();
        for (const QString &path : files) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray html = articleOf(file.readAll(), theme).html();
            QCOMPARE(findViolations(html), QStringList());
            for (const TextContrast &text : ContrastReader().read(html))
                QVERIFY2(text.worst() >= (text.isLarge ? readableLarge : readable),
                         qPrintable(path + u": "_s + described(text)));
        }
    }

    void outputIsWhatWeChatKeeps_data() { themes_data(); }
    void outputIsWhatWeChatKeeps()
    {
        QFETCH(QString, id);
        const Theme theme = ThemeLibrary().load(id).value();
        for (const QString &file : {u"newsletter.md"_s, u"torture.md"_s})
            QCOMPARE(findViolations(exported(theme, file)), QStringList());
        // No theme is worth an article that WeChat refuses for its length.
        QVERIFY2(exported(theme, u"newsletter.md"_s).size() < 36'000,
                 qPrintable(QString::number(exported(theme, u"newsletter.md"_s).size())));
    }
};

QTEST_GUILESS_MAIN(ThemeContrastTest)
#include "tst_themecontrast.moc"
