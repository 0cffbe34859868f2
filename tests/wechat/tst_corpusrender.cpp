#include "corpus.h"
#include "rendering.h"
#include "sanitizer.h"
#include "urls.h"
#include "validator.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace Jianbao;
using namespace Jianbao::WeChat;
using namespace Jianbao::WeChat::Testing;
using namespace Qt::StringLiterals;

const QString digestOption = u"--digest"_s; ///< print the digest of all output and end

/// Every real issue, and every issue of our own test data, comes out as WeChat keeps it.
class TestCorpusRender : public QObject
{
    Q_OBJECT

public:
    static QByteArray digest()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &path : issues())
            hash.addData(articleOf(read(path), Theme::standard()).html());
        return hash.result().toHex();
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QStringList issues()
    {
        QStringList files = Jianbao::Testing::corpusFiles();
        QDirIterator own(QStringLiteral(JIANBAO_TEST_DATA), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (own.hasNext())
            files.append(own.next());
        std::ranges::sort(files);
        return files;
    }

private Q_SLOTS:
    void output_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : issues())
            QTest::newRow(qPrintable(QFileInfo(path).fileName() + u' ' + path)) << path;
        if (Jianbao::Testing::corpusFiles().isEmpty())
            qInfo("no corpus beside the project: only our own test data");
    }
    void output()
    {
        QFETCH(QString, path);
        const QByteArray markdown = read(path);
        const QByteArray html = articleOf(markdown, Theme::standard()).html();
        QCOMPARE(findViolations(html).join(u'\n'), QString());
        QCOMPARE(articleOf(markdown, Theme::standard()).html(), html);
        checkFootnotes(bodyOf(markdown));
    }

    void everyLinkIsAccountedFor_data() { output_data(); }
    void everyLinkIsAccountedFor()
    {
        QFETCH(QString, path);
        const QByteArray markdown = read(path);
        const Text text(markdown);
        const Issue issue = parseIssue(text);
        const QString html = QString::fromUtf8(bodyOf(markdown));
        for (const Section &section : issue.sections) {
            for (const Item &item : section.items) {
                if (!item.url || item.url->isEmpty())
                    continue;
                const QByteArray url = cleanedUrl(text.slice(*item.url));
                const QString escaped = QString::fromUtf8(url).replace(u'&', u"&amp;"_s);
                if (linkKind(url) == LinkKind::WeChat)
                    QVERIFY2(html.contains(u"<a href=\"%1\">"_s.arg(escaped)), url);
                else if (linkKind(url) == LinkKind::Foreign)
                    QVERIFY2(html.contains(escaped), url);
            }
        }
    }

    /// Links of whatever Markdown stands around the items too, by their plainest spelling.
    void everyWrittenLinkIsAccountedFor_data() { output_data(); }
    void everyWrittenLinkIsAccountedFor()
    {
        QFETCH(QString, path);
        const QByteArray markdown = read(path);
        const Text text(markdown);
        const Issue issue = parseIssue(text);
        // Past issues have a form, and a test, of their own.
        const Span past = issue.pastHeading.value_or(issue.past.value_or(Span{text.size(), text.size()}));
        const QString html = QString::fromUtf8(bodyOf(markdown));
        static const QRegularExpression written(u"(?<!!)\\[[^\\[\\]]+\\]\\((https?://[^()\\s]+)\\)"_s);
        const QString before = QString::fromUtf8(text.slice({0, past.begin}));
        for (const QRegularExpressionMatch &match : written.globalMatch(before)) {
            const QByteArray url = cleanedUrl(match.captured(1).toUtf8());
            const QString escaped = QString::fromUtf8(url).replace(u'&', u"&amp;"_s);
            if (linkKind(url) == LinkKind::WeChat)
                QVERIFY2(html.contains(u"<a href=\"%1\">"_s.arg(escaped)), url);
            else
                QVERIFY2(numberOf(html, url) > 0 || html.contains(u'>' + escaped) || html.contains(u' ' + escaped) ||
                             html.contains(u"："_s + escaped),
                         url);
        }
    }

    void sanitisingTwiceChangesNothing_data() { output_data(); }
    void sanitisingTwiceChangesNothing()
    {
        QFETCH(QString, path);
        const QByteArray html = bodyOf(read(path));
        const QByteArray once = Sanitizer::sanitized(html);
        QCOMPARE(Sanitizer::sanitized(once), once);
        QCOMPARE(findViolations(once).join(u'\n'), QString());
    }

    /// Nothing of the machine gets into the bytes: not its language, not the seed of its hash tables.
    void sameBytesInAnotherProcessAndLanguage()
    {
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"tr_TR.UTF-8"_s);
        environment.insert(u"QT_HASH_SEED"_s, u"0"_s);
        environment.insert(u"TZ"_s, u"Pacific/Kiritimati"_s);
        other.setProcessEnvironment(environment);
        other.start(QCoreApplication::applicationFilePath(), {digestOption});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.readAllStandardOutput().trimmed(), digest());
    }

private:
    /// The number under which the list names the URL, if a mark in the text has it too; else 0.
    static int numberOf(const QString &html, const QByteArray &url)
    {
        static const QRegularExpression entry(u"<p>\\[(\\d+)\\] [^<]*?(https?://[^<]*)</p>"_s);
        for (const QRegularExpressionMatch &match : entry.globalMatch(html)) {
            const QByteArray listed = match.captured(2).replace(u"&amp;"_s, u"&"_s).toUtf8();
            if (normalizedUrl(listed) == normalizedUrl(url) &&
                html.contains(u"<sup>[%1]</sup>"_s.arg(match.captured(1))))
                return match.captured(1).toInt();
        }
        return 0;
    }

    /// Marks in the text and entries of the list name the same numbers, from 1, each entry once.
    static void checkFootnotes(const QByteArray &body)
    {
        const qsizetype list = body.lastIndexOf("<p>参考链接</p>");
        const QString before = QString::fromUtf8(list < 0 ? body : body.first(list));
        const QString entries = QString::fromUtf8(list < 0 ? QByteArray() : body.sliced(list));
        QSet<int> marks;
        static const QRegularExpression mark(u"<sup>\\[(\\d+)\\]</sup>"_s);
        for (const QRegularExpressionMatch &match : mark.globalMatch(before))
            marks.insert(match.captured(1).toInt());
        QSet<int> listed;
        static const QRegularExpression entry(u"<p>\\[(\\d+)\\] [^<]*https?://"_s);
        for (const QRegularExpressionMatch &match : entry.globalMatch(entries)) {
            QVERIFY(!listed.contains(match.captured(1).toInt()));
            listed.insert(match.captured(1).toInt());
        }
        QCOMPARE(listed, marks);
        for (int number = 1; number <= marks.size(); ++number)
            QVERIFY(marks.contains(number));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(digestOption)) {
        QLocale::setDefault(QLocale(QLocale::Turkish));
        std::puts(TestCorpusRender::digest().constData());
        return 0;
    }
    TestCorpusRender test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_corpusrender.moc"
