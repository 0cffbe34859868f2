#include "messages.h"
#include "network/networkverbs.h"
#include "profilereader.h"
#include "verb.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

Usage usage()
{
    return {u"capture"_s, Messages::tr("URL…"),
            Messages::tr("Read pages and say what an item needs of them: title, source, summary."),
            QList<Option>{{u"json"_s, {}, {}, Messages::tr("As one JSON list, for scripts.")}} + TestWorld::options()};
}

/// All keys, always.
QJsonObject json(const QString &url, const ReadPage &page, const Profile &profile)
{
    const CapturedPage read = page ? *page : CapturedPage();
    return {{u"askedFor"_s, url},
            {u"url"_s, page ? read.url : url},
            {u"title"_s, read.title},
            {u"source"_s, read.source},
            {u"author"_s, read.author},
            {u"summary"_s, read.summary},
            {u"date"_s, read.date.toString(Qt::ISODate)},
            {u"tags"_s, QJsonArray::fromStringList(read.tags)},
            {u"section"_s, profile.sectionFor(page ? read.url : url)},
            {u"warnings"_s, QJsonArray::fromStringList(read.warnings)},
            {u"error"_s, page ? QString() : page.error().message}};
}

QString text(const CapturedPage &page)
{
    QStringList about;
    for (const QString &part : {page.source, page.author, page.date.toString(Qt::ISODate)}) {
        if (!part.isEmpty() && !about.contains(part))
            about.append(part);
    }
    QStringList lines;
    for (const QString &line : {page.title, about.join(u" · "_s), page.url, page.tags.join(u", "_s), page.summary}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n') + u'\n';
}

Outcome run(const Arguments &arguments)
{
    const QStringList &urls = arguments.operands;
    if (urls.isEmpty())
        return Outcome::wrongUse(Messages::tr("capture needs a URL."));
    const Result<TestWorld> world = TestWorld::from(arguments);
    if (!world)
        return Outcome::wrongUse(world.error().message);
    NetworkVerbs *const network = NetworkVerbs::installed();
    if (!network)
        return NetworkVerbs::missing();
    const Profile profile = loadProfile(QDir::currentPath()).profile;

    const QList<ReadPage> pages = network->capture(urls, *world);
    Outcome outcome;
    QJsonArray list;
    QStringList texts;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const ReadPage &page = pages.at(i);
        list.append(json(urls.at(i), page, profile));
        if (!page) {
            outcome.exit = ExitCode::Failed;
            outcome.messages.append(aboutUrl(urls.at(i), page.error().message));
            continue;
        }
        texts.append(text(*page));
        for (const QString &warning : page->warnings)
            outcome.messages.append(aboutUrl(urls.at(i), warning));
    }
    outcome.output =
        arguments.has(u"json") ? QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n' : texts.join(u'\n').toUtf8();
    return outcome;
}

} // namespace

const Verb captureVerb{usage, run};

} // namespace Jianbao::Cli
