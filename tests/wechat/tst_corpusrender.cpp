#include "corpus.h"
#include "rendering.h"
#include "urls.h"
#include "validator.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Jianbao;
using namespace Jianbao::WeChat;
using namespace Jianbao::WeChat::Testing;
using namespace Qt::StringLiterals;

/// Every real issue, and every issue of our own test data, comes out as WeChat keeps it.
class TestCorpusRender : public QObject
{
    Q_OBJECT

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void output_data()
    {
        QTest::addColumn<QString>("path");
        QStringList files = Jianbao::Testing::corpusFiles();
        QDirIterator own(QStringLiteral(JIANBAO_TEST_DATA), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (own.hasNext())
            files.append(own.next());
        for (const QString &path : std::as_const(files))
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

private:
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

QTEST_GUILESS_MAIN(TestCorpusRender)
#include "tst_corpusrender.moc"
