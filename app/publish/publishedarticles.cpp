#include "publishedarticles.h"

#include "ledger.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao::Publish {

namespace {

bool isYear(QStringView name)
{
    return name.size() == 4 && std::ranges::all_of(name, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The folder of the archive an issue belongs to.
QString archiveOf(const QString &issue)
{
    const QFileInfo folder(QFileInfo(issue).path());
    return isYear(folder.fileName()) ? folder.path() : folder.filePath();
}

} // namespace

QByteArray dateInName(const QString &issuePath)
{
    static constexpr QStringView pattern = u"0000-00-00";
    const QString name = QFileInfo(issuePath).completeBaseName();
    const auto fits = [](QChar c, QChar model) { return model == u'0' ? c >= u'0' && c <= u'9' : c == model; };
    const auto found = std::ranges::search(name, pattern, fits);
    return found.empty() ? QByteArray() : QStringView(found.begin(), found.end()).toLatin1();
}

QHash<QByteArray, QByteArray> publishedBeside(const QString &issuePath, const Ledger &ledger)
{
    const QString archive = archiveOf(Ledger::issueKey(issuePath));
    QHash<QByteArray, QByteArray> addresses;
    for (auto issue = ledger.published().cbegin(); issue != ledger.published().cend(); ++issue) {
        const QByteArray date = dateInName(issue.key());
        if (!date.isEmpty() && archiveOf(issue.key()) == archive)
            addresses.insert(date, issue.value().toUtf8());
    }
    return addresses;
}

QHash<QByteArray, QByteArray> publishedBeside(const QString &issuePath)
{
    Ledger ledger(Ledger::standardFolder());
    (void)ledger.refresh(); // without it dates are text, as they are for who never publishes
    return publishedBeside(issuePath, ledger);
}

void followRename(const QString &from, const QString &to, Ledger &ledger)
{
    const QString before = Ledger::issueKey(from);
    if (ledger.refresh() && ledger.knows(before))
        (void)ledger.noteRenamed(before, Ledger::issueKey(to));
}

void followRename(const QString &from, const QString &to)
{
    Ledger ledger(Ledger::standardFolder());
    followRename(from, to, ledger);
}

} // namespace Jianbao::Publish
