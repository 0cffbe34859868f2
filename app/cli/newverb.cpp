#include "input.h"
#include "messages.h"
#include "newissue.h"
#include "profilereader.h"
#include "storage.h"
#include "verb.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

Usage usage()
{
    return {
        u"new"_s,
        {},
        Messages::tr("Begin a new issue: its frame, empty sections and the list of past issues."),
        {{u"date"_s, {}, {u"YYYY-MM-DD"_s}, Messages::tr("The date of the issue (otherwise when the next is due).")},
         {u"archive"_s,
          {},
          {u"DIR"_s},
          Messages::tr("The folder of the earlier issues (otherwise that of -o, or the present one).")},
         {u"output"_s,
          u'o',
          {u"FILE"_s},
          Messages::tr("Write to this file, or to a file named by the date in this folder; never over a file that "
                       "exists.")}}};
}

/// The file to write to; `out` may be a folder.
QString target(const QString &out, const QString &name)
{
    return QFileInfo(out).isDir() ? QDir(out).filePath(name) : out;
}

Outcome run(const Arguments &arguments)
{
    if (!arguments.operands.isEmpty())
        return Outcome::wrongUse(Messages::tr("new takes no FILE; -o names the one to write."));
    const QString asked = arguments.value(u"date");
    if (arguments.has(u"date") && !QDate::fromString(asked, u"yyyy-MM-dd"_s).isValid())
        return Outcome::wrongUse(Messages::tr("“%1” is no date; write it like 2020-03-30.").arg(asked));
    const QString out = arguments.value(u"output");
    const bool isFile = !out.isEmpty() && !isStandardInput(out);
    const QString own = !isFile                  ? QDir::currentPath()
                        : QFileInfo(out).isDir() ? QFileInfo(out).absoluteFilePath()
                                                 : QFileInfo(out).absolutePath();
    const QString folder = arguments.value(u"archive", own);
    if (arguments.has(u"archive") && !QFileInfo(folder).isDir())
        return Outcome::wrongUse(Messages::tr("“%1” is no folder.").arg(folder));

    const bool hasOwnProfile = QFileInfo::exists(QDir(own).filePath(profileFileName));
    const QString profileFolder = isFile && hasOwnProfile ? own : folder;
    const ReadProfile read = loadProfile(profileFolder);
    QStringList remarks;
    for (const ProfileProblem &problem : read.problems)
        remarks.append(problem.inFile(QDir(profileFolder).filePath(profileFileName)));

    const Archive archive = Archive::read(folder, read.profile);
    const IssueDates dates = issueDates(archive);
    const QString date = asked.isEmpty() ? proposedDate(dates, QDate::currentDate()).toString(Qt::ISODate) : asked;
    const Precedents precedents = readPrecedents(archive, read.profile, date);
    const Text text = newIssue(read.profile, date, dates, precedents);
    if (!isFile) {
        Outcome outcome = Outcome::done(text.bytes());
        outcome.messages = remarks;
        return outcome;
    }
    if (const auto made = Storage::create(target(out, issueFileName(precedents.lastName, date)), text); !made)
        return Outcome::failed(remarks + QStringList{made.error().message});
    Outcome outcome = Outcome::done({});
    outcome.messages = remarks;
    return outcome;
}

} // namespace

const Verb newVerb{usage, run};

} // namespace Jianbao::Cli
