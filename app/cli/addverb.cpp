#include "archive.h"
#include "canonicalurl.h"
#include "captureedits.h"
#include "issuedraft.h"
#include "messages.h"
#include "network/networkverbs.h"
#include "storage.h"
#include "urltext.h"
#include "verb.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

QString placeIn(const IssueDraft &draft, ItemPath path)
{
    return sectionName(draft.text, draft.issue.sections[path.section]) + u'/' + QString::number(path.item + 1);
}

qsizetype sectionNamed(const IssueDraft &draft, const QString &name)
{
    const auto isIt = [&](const Section &section) { return sectionName(draft.text, section) == name; };
    const auto found = std::ranges::find_if(draft.issue.sections, isIt);
    return found == draft.issue.sections.end() ? -1 : found - draft.issue.sections.begin();
}

/// The section asked for, or the one proposed for the host, or else the last.
qsizetype sectionFor(const IssueDraft &draft, const QString &asked, const QString &url)
{
    if (!asked.isEmpty())
        return sectionNamed(draft, asked);
    const qsizetype proposed = sectionNamed(draft, draft.profile.sectionFor(url));
    return proposed < 0 ? draft.issue.sections.size() - 1 : proposed;
}

/// Behind the last item of a section.
Result<ItemPath> append(IssueDraft &draft, qsizetype section, const ItemValues &values)
{
    const ItemPath at{section, draft.issue.sections[section].items.size()};
    return insertItem(draft.text, draft.issue, at, values, draft.profile).transform([&](const ChangeSet &change) {
        draft.apply(change);
        return at;
    });
}

Usage usage()
{
    return {u"add"_s, Messages::tr("FILE URL…"),
            Messages::tr("Read pages and append them to an issue as items, each in the section its site belongs to."),
            QList<Option>{{u"section"_s,
                           {},
                           {u"NAME"_s},
                           Messages::tr("The section for all of them (otherwise the profile proposes one).")},
                          {u"offline"_s, {}, {}, Messages::tr("Read nothing: the addresses become items to finish.")}} +
                TestWorld::options()};
}

/// Why nothing can be added to this issue; nothing when something can.
std::optional<Outcome> refusal(const IssueDraft &draft, const QString &section)
{
    if (draft.issue.sections.isEmpty())
        return Outcome::failed({Messages::tr("The issue has no section that items could go to.")});
    if (section.isEmpty() || sectionNamed(draft, section) >= 0)
        return std::nullopt;
    QStringList names;
    for (const Section &one : draft.issue.sections)
        names.append(sectionName(draft.text, one));
    return Outcome::wrongUse(
        Messages::tr("There is no section “%1”. There are: %2.").arg(section, names.join(u", "_s)));
}

/// The earlier issue that has this address; empty when there is none.
QString earlierIssue(const Archive &archive, const QString &url, const QString &own)
{
    const QString key = canonicalUrl(url);
    for (auto issue = archive.issues().cbegin(); issue != archive.issues().cend(); ++issue) {
        const auto isIt = [&key](const ArchivedItem &item) { return item.url == key; };
        if (issue.key() != own && std::ranges::any_of(issue->items, isIt))
            return issue.key();
    }
    return {};
}

Outcome run(const Arguments &arguments)
{
    if (arguments.operands.size() < 2)
        return Outcome::wrongUse(Messages::tr("add needs a FILE and a URL."));
    const QString name = arguments.operands.constFirst();
    const QString section = arguments.value(u"section");
    const QStringList urls = arguments.operands.sliced(1);
    for (const QString &url : urls) {
        if (!urlFromText(url).isValid())
            return Outcome::wrongUse(aboutUrl(url, CaptureError::of(CaptureError::Kind::NotAUrl).message));
    }
    const Result<TestWorld> world = TestWorld::from(arguments);
    if (!world)
        return Outcome::wrongUse(world.error().message);
    NetworkVerbs *const network = arguments.has(u"offline") ? nullptr : NetworkVerbs::installed();
    if (!network && !arguments.has(u"offline"))
        return NetworkVerbs::missing();
    Result<Input> input = readInput(name);
    if (!input)
        return Outcome::failed({input.error().message});
    if (const auto refused = refusal(IssueDraft(*input), section))
        return *refused;

    QStringList messages = input->remarks;
    QStringList wanted;
    const IssueDraft before(*input);
    for (const QString &url : urls) {
        if (const auto path = itemWithUrl(before.text, before.issue, url))
            messages.append(aboutUrl(url, Messages::tr("is in the issue already: %1.").arg(placeIn(before, *path))));
        else
            wanted.append(url);
    }
    QList<ReadPage> pages;
    if (network) {
        pages = network->capture(wanted, *world);
        // Reading pages takes its time, in which the file may have become another.
        if (!isStandardInput(name)) {
            input = readInput(name);
            if (!input)
                return Outcome::failed({input.error().message});
        }
    }

    IssueDraft draft(*input);
    if (const auto refused = refusal(draft, section))
        return *refused;
    const Archive archive =
        isStandardInput(name) ? Archive() : Archive::read(QFileInfo(name).absolutePath(), draft.profile);
    bool hasFailed = false;
    QStringList added;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString &url = wanted.at(i);
        const bool isRead = i < pages.size() && pages.at(i).has_value();
        const ItemValues values = isRead ? itemFor(*pages.at(i)) : itemFor(urlFromText(url).toString());
        if (const auto path = itemWithUrl(draft.text, draft.issue, values.url)) {
            messages.append(aboutUrl(url, Messages::tr("is in the issue already: %1.").arg(placeIn(draft, *path))));
            continue;
        }
        const Result<ItemPath> at = append(draft, sectionFor(draft, section, values.url), values);
        if (!at)
            return Outcome::failed({at.error().message});
        added.append(placeIn(draft, *at) + u'\t' + (values.title.isEmpty() ? values.url : values.title));
        if (const QString issue = earlierIssue(archive, values.url, QFileInfo(name).fileName()); !issue.isEmpty())
            messages.append(aboutUrl(url, Messages::tr("was in %1 already.").arg(issue)));
        if (isRead) {
            for (const QString &warning : pages.at(i)->warnings)
                messages.append(aboutUrl(url, warning));
        } else if (i < pages.size()) {
            hasFailed = true;
            messages.append(aboutUrl(url, pages.at(i).error().message + u' ' +
                                              Messages::tr("It was added with its address alone.")));
        }
    }

    if (draft.text.size() > Storage::maximumFileSize)
        return Outcome::failed({Messages::tr("Nothing was changed: an issue can have 16 MB, and this would make it "
                                             "longer.")});
    Outcome outcome{hasFailed ? ExitCode::Failed : ExitCode::Done, {}, messages};
    if (isStandardInput(name)) {
        outcome.output = draft.text.bytes();
        return outcome;
    }
    if (!added.isEmpty()) {
        if (const auto saved = Storage::save(name, draft.text, input->fingerprint); !saved)
            return Outcome::failed(messages + QStringList{saved.error().message});
        outcome.output = (added.join(u'\n') + u'\n').toUtf8();
    }
    return outcome;
}

} // namespace

const Verb addVerb{usage, run};

} // namespace Jianbao::Cli
