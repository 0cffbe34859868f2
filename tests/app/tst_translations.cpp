#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

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
};

void TranslationsTest::areComplete_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("Chinese") << u"jianbao_zh_CN.ts"_s << 200;
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

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
