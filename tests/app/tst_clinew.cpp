#include "process.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `jianbao-cli new`, as a process.
class CliNewTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QString m_archive;

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(QDir(m_archive).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    QByteArray read(const QString &name) const
    {
        QFile file(QDir(m_archive).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    static Ended cli(const QStringList &arguments)
    {
        return runProcess(QStringLiteral(JIANBAO_CLI), QStringList{u"new"_s} + arguments);
    }

    static QByteArray issue(const QByteArray &date)
    {
        return "# 湖畔周记 (" + date + ")\n\n## 要闻\n\n- [a](https://a.example/" + date +
               ")  \n摘要：水。\n\n----\n\n写信给我们\n";
    }

private Q_SLOTS:
    void init()
    {
        m_archive = m_home.filePath(u"lake"_s);
        QDir(m_archive).removeRecursively();
        QVERIFY(QDir().mkpath(m_archive));
        write(u"jianbao.json"_s, R"({"name": "湖畔周记", "sections": ["要闻"], "past": {"form": "bullets"}})");
        write(u"2020-03-16.md"_s, issue("2020-03-16"));
        write(u"2020-03-02.md"_s, issue("2020-03-02"));
    }

    void printsAnIssue()
    {
        const Ended made = cli({u"--archive"_s, m_archive, u"--date"_s, u"2020-03-30"_s});
        QCOMPARE(made.code, 0);
        QVERIFY(made.errors.isEmpty());
        QVERIFY2(made.output.startsWith("# 湖畔周记 (2020-03-30)\n"), made.output.constData());
        QVERIFY(made.output.contains("> 导读：本期 0 条\n\n## 要闻\n\n## [往期回顾]"));
        QVERIFY(made.output.contains("\n- [2020-03-16](../embedded-ai-report/2020-03-16.md)\n- [2020-03-02]("));
        QVERIFY(!made.output.contains("a.example"));
        QVERIFY(made.output.endsWith("\n----\n\n写信给我们\n"));
        QCOMPARE(QDir(m_archive).entryList({u"*.md"_s}).size(), 2);
    }

    void writesAFileOnce()
    {
        const QString file = QDir(m_archive).filePath(u"2020-03-30.md"_s);
        QCOMPARE(cli({u"--date=2020-03-30"_s, u"-o"_s, file}).code, 0);
        const QByteArray made = read(u"2020-03-30.md"_s);
        QVERIFY(made.contains("[2020-03-16]"));
        const Ended again = cli({u"--date"_s, u"2020-03-31"_s, u"-o"_s, file});
        QCOMPARE(again.code, 3);
        QCOMPARE(again.errors.count('\n'), 1);
        QVERIFY(again.errors.contains("2020-03-30.md"));
        QCOMPARE(read(u"2020-03-30.md"_s), made);
    }

    void namesAFileInAFolder()
    {
        QCOMPARE(cli({u"--date"_s, u"2020-04-04"_s, u"-o"_s, m_archive}).code, 0);
        QVERIFY(read(u"2020-04-04.md"_s).startsWith("# 湖畔周记 (2020-04-04)"));
    }

    void overwritesNoLink()
    {
        const QString link = QDir(m_archive).filePath(u"new.md"_s);
        QVERIFY(QFile::link(m_home.filePath(u"elsewhere.md"_s), link));
        QCOMPARE(cli({u"--date"_s, u"2020-04-04"_s, u"-o"_s, link}).code, 3);
        QVERIFY(!QFile::exists(m_home.filePath(u"elsewhere.md"_s)));
        QCOMPARE(cli({u"-o"_s, m_home.filePath(u"no/such/folder.md"_s)}).code, 3);
    }

    void proposesTheDate()
    {
        const Ended made = cli({u"--archive"_s, m_archive});
        QCOMPARE(made.code, 0);
        const qsizetype at = made.output.indexOf('(') + 1;
        const QDate date = QDate::fromString(QString::fromLatin1(made.output.sliced(at, 10)), Qt::ISODate);
        QVERIFY(date >= QDate::currentDate().addDays(-1));
        QCOMPARE(QDate(2020, 3, 16).daysTo(date) % 14, 0);
    }

    void refusesWhatMakesNoSense()
    {
        QCOMPARE(cli({u"--date"_s, u"2020-02-30"_s}).code, 2);
        QCOMPARE(cli({u"--date"_s, u"tomorrow"_s}).code, 2);
        QCOMPARE(cli({u"--archive"_s, m_home.filePath(u"nowhere"_s)}).code, 2);
        QCOMPARE(cli({u"2020-03-30.md"_s}).code, 2);
        QCOMPARE(cli({u"--help"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(CliNewTest)
#include "tst_clinew.moc"
