// How many of the repairs in the newsletter's history the checks would have shown, what they say of issues that are
// final, and how long they take. `bench_checks [--list] [--missed]`: every error and warning in the final issues; every
// repair that is not found. Needs the history and the issues beside the project; says so where they are absent.

#include "checker.h"
#include "corpus.h"
#include "parser.h"
#include "table.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>
#include <algorithm>
#include <ctime>

using namespace Jianbao;
using namespace Jianbao::Measuring;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One thing the newsletter's editor repaired by hand: where it stood before, and where it stands repaired.
struct Repair {
    QString id;
    QString category;
    QString kind;
    QString beforeName;
    QString afterName;
    QString beforeDoc;
    QString afterDoc;
    qsizetype beforeLine = 0;
    qsizetype afterLine = 0; ///< 0 when the line is gone
    QStringList archive;     ///< the names of the issues there were
};

class History
{
public:
    explicit History(const QString &folder)
        : m_folder(folder)
    {
        for (const QByteArray &line : contentOf(folder + u"/fixes.jsonl").split('\n')) {
            const QJsonObject fix = QJsonDocument::fromJson(line).object();
            if (!fix.isEmpty())
                add(fix);
        }
    }

    const QList<Repair> &repairs() const { return m_repairs; }

    QByteArray document(const QString &name) const { return contentOf(m_folder + u'/' + name); }

    /// What an issue of the archive read when this repair was made: as it was published, or else as it was last seen.
    QByteArray archived(const QString &name, qsizetype repair) const
    {
        const QStringList published = Testing::corpusFiles();
        for (const QString &path : published) {
            if (QFileInfo(path).fileName() == name)
                return contentOf(path);
        }
        QByteArray found;
        for (qsizetype i = 0; i <= repair; ++i) {
            if (m_repairs.at(i).afterName == name)
                found = document(m_repairs.at(i).afterDoc);
        }
        return found;
    }

private:
    void add(const QJsonObject &fix)
    {
        Repair repair;
        repair.id = fix[u"id"].toString();
        repair.category = fix[u"category"].toString();
        repair.kind = fix[u"kind"].toString();
        repair.beforeName = QFileInfo(fix[u"path_before"].toString()).fileName();
        repair.afterName = QFileInfo(fix[u"path_after"].toString()).fileName();
        repair.beforeDoc = fix[u"before_doc"].toString();
        repair.afterDoc = fix[u"after_doc"].toString();
        repair.beforeLine = fix[u"line_before"].toInteger();
        repair.afterLine = fix[u"line_after"].toInteger();
        for (const QJsonValue &name : fix[u"archive"].toArray())
            repair.archive.append(name.toString());
        m_repairs.append(repair);
    }

    QString m_folder;
    QList<Repair> m_repairs;
};

/// Whether the check of this name reports a line of the document, give or take `around` lines.
bool reports(const QByteArray &document, const Surroundings &surroundings, const QString &code, qsizetype line,
             qsizetype around)
{
    const Snapshot snapshot = snapshotOf(Text(document));
    for (const Diagnostic &found : checkIssue(snapshot, surroundings, Profile::builtIn(), {{code}, {}, {}})) {
        if (std::abs(snapshot.text.lineAt(found.span.begin) + 1 - line) <= around)
            return true;
    }
    return false;
}

bool isFound(const History &history, qsizetype index)
{
    const Repair &repair = history.repairs().at(index);
    const QTemporaryDir folder;
    for (const QString &name : repair.archive) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(history.archived(name, index));
    }
    const Archive archive = Archive::read(folder.path(), Profile::builtIn());
    return reports(history.document(repair.beforeDoc), {repair.beforeName, archive}, repair.category, repair.beforeLine,
                   1) &&
           (repair.afterLine == 0 || !reports(history.document(repair.afterDoc), {repair.afterName, archive},
                                              repair.category, repair.afterLine, 0));
}

struct Score {
    int found = 0;
    int all = 0;
    QString text() const { return u"%1 of %2 (%3%)"_s.arg(found).arg(all).arg(all ? 100 * found / all : 0); }
};

void measureRecall(Table &table, const History &history, bool nameMissed)
{
    QMap<QString, Score> byCategory;
    QMap<QString, Score> byKind;
    for (qsizetype i = 0; i < history.repairs().size(); ++i) {
        const Repair &repair = history.repairs().at(i);
        const bool found = isFound(history, i);
        for (Score *const score : {&byCategory[repair.kind + u": " + repair.category], &byKind[repair.kind]}) {
            ++score->all;
            score->found += found ? 1 : 0;
        }
        if (!found && nameMissed)
            table.remark(u"missed %1 %2, line %3 of %4"_s.arg(repair.id, repair.category)
                             .arg(repair.beforeLine)
                             .arg(repair.beforeDoc));
    }
    for (auto score = byCategory.cbegin(); score != byCategory.cend(); ++score)
        table.remark(u"%1 %2"_s.arg(score.key(), -40).arg(score->text()));
    for (auto score = byKind.cbegin(); score != byKind.cend(); ++score) {
        const bool isStyle = score.key() == "style"_L1;
        table.print(score.key() + u" missed"_s, 100.0 * (score->all - score->found) / score->all, u"%"_s,
                    isStyle ? 20 : 10);
    }
}

void measurePrecision(Table &table, bool list)
{
    QList<qsizetype> errors;
    QList<qsizetype> warnings;
    for (const QString &path : Testing::corpusFiles()) {
        const Archive archive = Archive::read(QFileInfo(path).path(), Profile::builtIn());
        const Snapshot snapshot = snapshotOf(Text(contentOf(path)));
        errors.append(0);
        warnings.append(0);
        for (const Diagnostic &found : checkIssue(snapshot, {QFileInfo(path).fileName(), archive})) {
            if (found.severity > Severity::Warning)
                continue;
            ++(found.severity == Severity::Error ? errors : warnings).last();
            const qsizetype line = snapshot.text.lineAt(found.span.begin);
            if (list)
                table.remark(u"%1:%2: %3 %4\n      %5"_s.arg(QFileInfo(path).fileName())
                                 .arg(line + 1)
                                 .arg(found.severity == Severity::Error ? u"error"_s : u"warning"_s, found.code,
                                      snapshot.text.string(snapshot.text.line(line)).left(100)));
        }
    }
    std::ranges::sort(errors);
    std::ranges::sort(warnings);
    if (errors.isEmpty())
        return;
    table.print(u"errors in a final issue, median"_s, double(errors.at(errors.size() / 2)), {});
    table.print(u"warnings in a final issue, median"_s, double(warnings.at(warnings.size() / 2)), {});
}

void measureTime(Table &table)
{
    constexpr int issues = 40;
    constexpr int rounds = 50;
    constexpr qsizetype size = 27 * 1024;
    const QStringList corpus = Testing::corpusFiles();
    if (corpus.isEmpty())
        return;
    const QTemporaryDir folder;
    for (int i = 0; i < issues; ++i) {
        QFile file(folder.filePath(u"20%1-0%2-01.md"_s.arg(10 + i / 9).arg(1 + i % 9)));
        if (file.open(QIODevice::WriteOnly))
            file.write(contentOf(corpus.at(i % corpus.size())));
    }
    const Archive archive = Archive::read(folder.path(), Profile::builtIn());
    QString nearest = corpus.first();
    for (const QString &path : corpus) {
        if (std::abs(QFileInfo(path).size() - size) < std::abs(QFileInfo(nearest).size() - size))
            nearest = path;
    }
    const Snapshot snapshot = snapshotOf(Text(contentOf(nearest)));
    double best = 1e9;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t begin = std::clock();
        checkIssue(snapshot, {u"2030-01-01.md"_s, archive});
        best = std::min(best, 1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    table.print(u"all checks, 27 KB, 40 earlier issues"_s, best, u"ms"_s, 10);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const History history(QDir::cleanPath(QStringLiteral(JIANBAO_SOURCE_DIR "/../shared/bench")));
    Table table;
    table.title(u"What the checks find of the repairs that were made by hand"_s);
    if (history.repairs().isEmpty())
        table.remark(u"The newsletter's history is not here: nothing to measure recall with."_s);
    else
        measureRecall(table, history, arguments.contains(u"--missed"));
    measurePrecision(table, arguments.contains(u"--list"));
    measureTime(table);
    return 0;
}
