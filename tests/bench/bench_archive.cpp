// How long it takes to read an archive of 1,000 issues, to make it ready for searching, and to find something in it.
// The issues are made here: of the usual length, in Chinese with some English, no two alike.

#include "archivecache.h"
#include "archivesearch.h"
#include "table.h"

#include <QCoreApplication>
#include <QDate>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <array>

using namespace Jianbao;
using namespace Jianbao::Measuring;
using namespace Qt::StringLiterals;

namespace {

constexpr int issues = 1000;
constexpr int itemsInIssue = 18;
constexpr int rounds = 21;

/// Text as it comes: some characters much more often than others, now and then a word in Latin letters.
class Writer
{
public:
    QString text(int length)
    {
        static constexpr std::array words{"GPU"_L1, "PyTorch"_L1, "int8"_L1, "TensorFlow Lite"_L1, "ARM"_L1};
        QString result;
        while (result.size() < length) {
            if (m_random.bounded(40) == 0)
                result += words[size_t(m_random.bounded(int(words.size())))];
            else
                result += QChar(char16_t(0x4e00 + std::min(m_random.bounded(3000), m_random.bounded(3000))));
        }
        return result;
    }
    int number(int below) { return m_random.bounded(below); }

private:
    QRandomGenerator m_random{7};
};

void writeArchive(const QString &folder)
{
    Writer writer;
    QDate date(1980, 1, 5);
    for (int i = 0; i < issues; ++i, date = date.addDays(14)) {
        QString issue = u"# 嵌入式AI简报 (%1)\n\n> 导读：本期%2条。%3\n"_s.arg(date.toString(Qt::ISODate))
                            .arg(itemsInIssue)
                            .arg(writer.text(200));
        for (int item = 0; item < itemsInIssue; ++item) {
            if (item % 6 == 0)
                issue += u"\n## %1\n\n"_s.arg(QStringList{u"业界新闻"_s, u"论文"_s, u"博文"_s}.at(item / 6));
            issue += u"- [%1 | %2](https://example.org/%3)  \n摘要：%4。  \n%5。  \n"_s.arg(
                writer.text(20), writer.text(5), QString::number(writer.number(1'000'000)), writer.text(200),
                writer.text(150));
        }
        QFile file(folder + u"/%1.md"_s.arg(date.toString(Qt::ISODate)));
        if (!file.open(QIODevice::WriteOnly) || file.write(issue.toUtf8()) < 0)
            qFatal("the archive cannot be written");
    }
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QTemporaryDir caches;
    writeArchive(folder.path());
    Table table;
    table.title(u"An archive of 1,000 issues"_s);

    QElapsedTimer timer;
    timer.start();
    const Archive archive = Archive::read(folder.path(), Profile::builtIn());
    table.print(u"read and parsed, in the background"_s, milliseconds(timer), u"ms"_s);
    const QString cache = ArchiveCache::fileFor(caches.path(), folder.path());
    ArchiveCache::store(cache, Profile::builtIn(), archive);
    timer.start();
    const Archive again =
        Archive::read(folder.path(), Profile::builtIn(), ArchiveCache::load(cache, Profile::builtIn()));
    table.print(u"the same with what was kept of it"_s, milliseconds(timer), u"ms"_s);
    timer.start();
    const ArchiveSearch search(again);
    table.print(u"made ready for searching"_s, milliseconds(timer), u"ms"_s);

    double slowest = 0;
    QString slowestWords;
    std::vector<double> medians;
    for (const QString &typed : {u"一"_s, u"丁丂"_s, u"gpu"_s, u"tensorflow lite"_s, u"e"_s, u"一 丁 gpu"_s,
                                 u"没有这样的词"_s, u"2010 丁"_s, u"https://example.org/1"_s}) {
        std::vector<double> taken;
        for (int round = 0; round < rounds; ++round) {
            timer.start();
            search.find(SearchWords(typed));
            taken.push_back(milliseconds(timer));
        }
        medians.push_back(median(taken));
        if (medians.back() > slowest) {
            slowest = medians.back();
            slowestWords = typed;
        }
    }
    table.print(u"a search, median"_s, median(medians), u"ms"_s, 50);
    table.print(u"the slowest of %1 searches, median (%2)"_s.arg(medians.size()).arg(slowestWords), slowest, u"ms"_s,
                50);
    return 0;
}
