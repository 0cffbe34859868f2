#include "translations.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString context;
    QString source;
    QString translation;
};

QList<Entry> entriesOf(const QString &file)
{
    QFile catalogue(QStringLiteral(JIANBAO_SOURCE_DIR "/translations/") + file);
    if (!catalogue.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&catalogue);
    QList<Entry> entries;
    Entry entry;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            entry.context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            entry.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entry.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            entries.append(entry);
        }
    }
    return entries;
}

/// The places for values in a text: %1, %n, [*].
QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%(?:[1-9n]|L[1-9])|\\[\\*\\]"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areComplete_data();
    void areComplete();
    void taiwanHasWhatTheMainlandHas();
    void taiwanHasNoSimplifiedCharacters();
    void fitTheSystem_data();
    void fitTheSystem();
};

void TranslationsTest::areComplete_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("Chinese") << u"jianbao_zh_CN.ts"_s << 200;
    QTest::newRow("Chinese of Taiwan") << u"jianbao_zh_TW.ts"_s << 200;
    QTest::newRow("English plurals") << u"jianbao_en.ts"_s << 5;
}

void TranslationsTest::areComplete()
{
    QFETCH(const QString, file);
    QFETCH(const int, atLeast);
    QFile catalogue(QStringLiteral(JIANBAO_SOURCE_DIR "/translations/") + file);
    QVERIFY(catalogue.open(QIODevice::ReadOnly));

    QXmlStreamReader xml(&catalogue);
    QString source;
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            ++texts;
            QVERIFY2(!xml.attributes().hasAttribute("type"_L1), qPrintable(source));
            const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            QVERIFY2(!translation.isEmpty(), qPrintable(source));
            if (file.contains("zh"_L1))
                QVERIFY2(places(translation) == places(source), qPrintable(source + u" → "_s + translation));
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(texts >= atLeast, qPrintable(QString::number(texts)));
}

void TranslationsTest::taiwanHasWhatTheMainlandHas()
{
    const auto sources = [](const QString &file) {
        QStringList all;
        for (const Entry &entry : entriesOf(file))
            all += entry.context + u": "_s + entry.source;
        all.sort();
        return all;
    };
    QCOMPARE(sources(u"jianbao_zh_TW.ts"_s), sources(u"jianbao_zh_CN.ts"_s));
}

void TranslationsTest::taiwanHasNoSimplifiedCharacters()
{
    // Common ones that no text in traditional characters has.
    const QString simplified =
        u"们个这为说语时开关问间书见让设读请课调变过还进远连选边达运动务写击创则项页预题颜风飞链钮银错锁键镜长闭闻"
        "阅队阳际难验点热画监盘码确离种稳笔类级红线组细终经结给统继续绿编缩网义习买乱争产亲仅从价众优会传伤体储儿"
        "兴况划区医华单压历参双发号听启员响图团围园场块坏报声处备头奖审实宽对导寻将层属币帮广应库废张弹归录径总态"
        "愿战户执扩护择换损据摆摇数断无旧显权来极构标栏树样检欢气汉没测济浏渐满滚灭电盖础简紧约纪纯纸练绍绘络绝绪"
        "维缓罗职联脑脚脱节获营补装观规视觉览触订认讨训议讯记许论访证评识词译试话询该详误谢负责败货质购贴资车转软"
        "轻载较输辑迟适递邮释针销门闪险随隐静须顾领频额驱鱼龙"_s;
    for (const Entry &entry : entriesOf(u"jianbao_zh_TW.ts"_s)) {
        for (const QChar character : entry.translation) {
            const QString found = entry.translation + u" has "_s + character;
            QVERIFY2(!simplified.contains(character), qPrintable(found));
        }
    }
}

void TranslationsTest::fitTheSystem_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("China") << QStringList{u"zh-CN"_s} << u"zh_CN"_s;
    QTest::newRow("script") << QStringList{u"zh-Hans-CN"_s, u"zh-CN"_s} << u"zh_CN"_s;
    QTest::newRow("Singapore") << QStringList{u"zh-SG"_s} << u"zh_CN"_s;
    QTest::newRow("no land") << QStringList{u"zh"_s} << u"zh_CN"_s;
    QTest::newRow("Taiwan") << QStringList{u"zh-TW"_s} << u"zh_TW"_s;
    QTest::newRow("Hong Kong") << QStringList{u"zh-HK"_s} << u"zh_TW"_s;
    QTest::newRow("Macau") << QStringList{u"zh-MO"_s} << u"zh_TW"_s;
    QTest::newRow("traditional") << QStringList{u"zh-Hant"_s} << u"zh_TW"_s;
    QTest::newRow("traditional elsewhere") << QStringList{u"zh-Hant-MY"_s} << u"zh_TW"_s;
    QTest::newRow("Britain") << QStringList{u"en-GB"_s, u"zh-CN"_s} << u"en"_s;
    QTest::newRow("second best") << QStringList{u"de-DE"_s, u"de"_s, u"zh-HK"_s} << u"zh_TW"_s;
    QTest::newRow("neither") << QStringList{u"de-DE"_s} << u"en"_s;
    QTest::newRow("none") << QStringList{} << u"en"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("broken") << QStringList{u"../../x"_s} << u"en"_s;
}

void TranslationsTest::fitTheSystem()
{
    QFETCH(const QStringList, wanted);
    QTEST(languageFor(wanted), "spoken");
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
