#include "articleexport.h"
#include "exportplaces.h"
#include "imagefolder.h"
#include "parser.h"
#include "previewpane.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds: the engine starts its processes

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ArticleExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aPageHoldsItsPictures();
    void aPdfHoldsTheArticle();
    void aPictureShowsTheWholeArticle();
    void refusesAPictureThatIsTooTall();
    void markdownGetsAbsoluteLinks();
    void tellsOfMissingPictures();
    void saysWhyItCannotWrite();
    void aNewExportTakesTheOldOnesPlace();
    void placesAreRemembered();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Manuscript manuscript(const QByteArray &markdown) const;
    Manuscript sample() const;
    /// The outcome of one export; none when it failed, with m_failure saying why.
    std::optional<Exported> run(ArticleExport &work, ExportKind kind, const Manuscript &manuscript,
                                const QString &target);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_failure;
};

void ArticleExportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path(u"settings"_s));
    QSettings().clear();
    QVERIFY(QDir(m_folder->path()).mkdir(u"issues"_s));
    const QDir samples(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/samples"));
    QVERIFY(QFile::copy(samples.filePath(u"latency.png"_s), path(u"issues/latency.png"_s)));
}

Manuscript ArticleExportTest::manuscript(const QByteArray &markdown) const
{
    Manuscript made;
    made.path = path(u"issues/2024-05-20.md"_s);
    made.snapshot.text = Text(markdown);
    made.snapshot.issue = std::make_shared<const Issue>(parseIssue(made.snapshot.text));
    made.snapshot.profile = std::make_shared<const Profile>(Profile::builtIn());
    made.images = imageFolderOf(made.path);
    return made;
}

Manuscript ArticleExportTest::sample() const
{
    return manuscript(contents(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/samples/sample-issue.md")));
}

std::optional<Exported> ArticleExportTest::run(ArticleExport &work, ExportKind kind, const Manuscript &manuscript,
                                               const QString &target)
{
    std::optional<Exported> result;
    m_failure.clear();
    QObject context;
    connect(&work, &ArticleExport::exported, &context, [&](const Exported &what) { result = what; });
    connect(&work, &ArticleExport::failed, &context, [&](const QString &message) { m_failure = message; });
    work.write(kind, manuscript, target);
    if (!QTest::qWaitFor([&] { return result || !m_failure.isEmpty(); }, patience))
        m_failure = u"nothing happened"_s;
    return result;
}

void ArticleExportTest::aPageHoldsItsPictures()
{
    ArticleExport work;
    const auto what = run(work, ExportKind::WebPage, sample(), path(u"page.html"_s));
    QVERIFY2(what, qPrintable(m_failure));
    QVERIFY(what->missingPictures.isEmpty());
    const QByteArray page = contents(path(u"page.html"_s));
    QVERIFY(page.contains("<title>嵌入式AI简报 2024-05-20 小模型上手表</title>"));
    QVERIFY(page.contains("src=\"data:image/png;base64,"));
    QVERIFY(!page.contains("src=\"latency.png\""));
}

void ArticleExportTest::aPdfHoldsTheArticle()
{
    ArticleExport work;
    QVERIFY2(run(work, ExportKind::Pdf, sample(), path(u"a.pdf"_s)), qPrintable(m_failure));
    const QByteArray pdf = contents(path(u"a.pdf"_s));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/FontFile")); // fonts are inside: Chinese shows everywhere
    QVERIFY(pdf.contains("/Subtype /Image"));
    QVERIFY(pdf.contains("/MediaBox [0 0 59")); // A4
}

void ArticleExportTest::aPictureShowsTheWholeArticle()
{
    ArticleExport work;
    const Manuscript shorter = sample();
    QVERIFY2(run(work, ExportKind::Picture, shorter, path(u"short.png"_s)), qPrintable(m_failure));
    const QByteArray markdown = shorter.snapshot.text.bytes();
    const Manuscript longer =
        manuscript(markdown + "\n## 更多\n\n" +
                   QByteArray("- [标题 | 来源](https://example.org/x)  \n摘要：一段不长不短的话。  \n").repeated(60));
    QVERIFY2(run(work, ExportKind::Picture, longer, path(u"long.png"_s)), qPrintable(m_failure));

    const QImage small(path(u"short.png"_s));
    const QImage large(path(u"long.png"_s));
    QCOMPARE(small.width(), 750);
    QCOMPARE(large.width(), 750);
    QVERIFY(small.height() > 2000);
    QVERIFY2(large.height() > small.height() + 60 * 80, QByteArray::number(large.height()));
    // No part of it stayed empty: there is ink in every stretch of 400 rows.
    for (int top = 0; top + 400 < large.height(); top += 400) {
        bool hasInk = false;
        for (int y = top; y < top + 400 && !hasInk; y += 3) {
            for (int x = 0; x < large.width() && !hasInk; x += 3)
                hasInk = qGray(large.pixel(x, y)) < 150;
        }
        QVERIFY2(hasInk, QByteArray::number(top));
    }
}

void ArticleExportTest::refusesAPictureThatIsTooTall()
{
    ArticleExport work;
    const Manuscript huge = manuscript("# 长\n\n" + QByteArray("一段话。\n\n").repeated(3'000));
    QVERIFY(!run(work, ExportKind::Picture, huge, path(u"huge.png"_s)));
    QVERIFY2(m_failure.contains("60,000"_L1), qPrintable(m_failure));
    QVERIFY(!QFile::exists(path(u"huge.png"_s)));
    // And the next one is taken as if nothing had been.
    QVERIFY2(run(work, ExportKind::Picture, sample(), path(u"a.png"_s)), qPrintable(m_failure));
}

void ArticleExportTest::markdownGetsAbsoluteLinks()
{
    ArticleExport work;
    const Manuscript issue = manuscript("# 题\n\n[x](../a.md)\n");
    const auto told = run(work, ExportKind::Markdown, issue, path(u"a.md"_s));
    QVERIFY(told);
    QCOMPARE(told->relativeLinks, 1);
    QCOMPARE(contents(path(u"a.md"_s)), issue.snapshot.text.bytes());

    work.setBaseAddress(QUrl(u"https://example.org/news/"_s));
    const auto made = run(work, ExportKind::Markdown, issue, path(u"a.md"_s));
    QVERIFY(made);
    QCOMPARE(made->relativeLinks, 0);
    QCOMPARE(contents(path(u"a.md"_s)), "# 题\n\n[x](https://example.org/a.md)\n"_ba);
}

void ArticleExportTest::tellsOfMissingPictures()
{
    ArticleExport work;
    for (const ExportKind kind : {ExportKind::WebPage, ExportKind::Pdf, ExportKind::Picture}) {
        const auto what = run(work, kind, manuscript("# 题\n\n文\n\n![图](none.png)\n"), path(u"out"_s));
        QVERIFY2(what, qPrintable(m_failure));
        QCOMPARE(what->missingPictures.size(), 1);
        QCOMPARE(what->missingPictures.first().source, u"none.png"_s);
    }
}

void ArticleExportTest::saysWhyItCannotWrite()
{
    ArticleExport work;
    for (const ExportKind kind : exportKinds) {
        QVERIFY(!run(work, kind, sample(), path(u"no/such/folder/x"_s)));
        QVERIFY2(m_failure.contains("folder does not exist"_L1), qPrintable(m_failure));
    }
}

void ArticleExportTest::aNewExportTakesTheOldOnesPlace()
{
    ArticleExport work;
    QSignalSpy exported(&work, &ArticleExport::exported);
    work.write(ExportKind::Picture, sample(), path(u"first.png"_s));
    QVERIFY2(run(work, ExportKind::Pdf, sample(), path(u"second.pdf"_s)), qPrintable(m_failure));
    QCOMPARE(exported.size(), 1);
    QVERIFY(!QFile::exists(path(u"first.png"_s)));
}

void ArticleExportTest::placesAreRemembered()
{
    const QString first = path(u"issues/one.md"_s);
    const QString second = path(u"issues/two.md"_s);
    const auto kind = ExportKind::Pdf;
    QVERIFY(ExportPlaces::known(kind, first).isEmpty());
    QCOMPARE(ExportPlaces::proposed(kind, first), path(u"issues/one.pdf"_s));

    QVERIFY(QDir(m_folder->path()).mkdir(u"out"_s));
    ExportPlaces::remember(kind, first, path(u"out/final.pdf"_s));
    QCOMPARE(ExportPlaces::known(kind, first), path(u"out/final.pdf"_s));
    QCOMPARE(ExportPlaces::known(kind, second), path(u"out/two.pdf"_s)); // the same folder, its own name
    QVERIFY(ExportPlaces::known(ExportKind::Markdown, first).isEmpty());
    QVERIFY(ExportPlaces::known(kind, path(u"elsewhere/one.md"_s)).isEmpty());

    // A file that somebody else put there is not replaced without a question.
    QFile other(path(u"out/two.pdf"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    QVERIFY(ExportPlaces::known(kind, second).isEmpty());
    QCOMPARE(ExportPlaces::proposed(kind, second), path(u"out/two.pdf"_s));

    ExportPlaces::forget(second);
    QVERIFY(ExportPlaces::known(kind, first).isEmpty());
}

int main(int argc, char *argv[])
{
    PreviewPane::registerScheme();
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"Jianbao"_s);
    QCoreApplication::setApplicationName(u"tst_articleexport"_s);
    ArticleExportTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_articleexport.moc"
