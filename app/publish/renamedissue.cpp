#include "renamedissue.h"

#include "draftcontent.h"
#include "publishedarticles.h"

#include <QFileInfo>

namespace Jianbao::Publish {

namespace {

bool hasSameText(const IssueTraits &a, const IssueTraits &b)
{
    return !a.hash.isEmpty() && a.hash == b.hash;
}

bool isSameIssue(const QFileInfo &file, const IssueTraits &traits, const QFileInfo &earlier, const IssueTraits &known)
{
    const bool isSameFolder = file.path() == earlier.path();
    const bool isSameTitle = !traits.title.isEmpty() && traits.title == known.title;
    if (isSameTitle && (isSameFolder || file.fileName() == earlier.fileName()))
        return true;
    const QByteArray date = dateInName(file.filePath());
    return isSameFolder && !date.isEmpty() && date == dateInName(earlier.filePath());
}

} // namespace

IssueTraits traitsOf(QByteArrayView text, const QString &title)
{
    return {QString::fromLatin1(contentHash(text).first(32)), title.simplified()};
}

QString earlierName(const QString &issue, const IssueTraits &traits, const Ledger &ledger)
{
    if (ledger.knows(issue))
        return {};
    QStringList same;
    QStringList alike;
    for (const QString &known : ledger.issues()) {
        if (ledger.areSeparate(issue, known))
            continue;
        const IssueTraits told = ledger.traits(known);
        const bool isSame = hasSameText(traits, told);
        if (!isSame && !isSameIssue(QFileInfo(issue), traits, QFileInfo(known), told))
            continue;
        if (!QFileInfo::exists(known))
            (isSame ? same : alike).append(known);
    }
    if (!same.isEmpty())
        return same.size() == 1 ? same.first() : QString();
    return alike.size() == 1 ? alike.first() : QString();
}

} // namespace Jianbao::Publish
