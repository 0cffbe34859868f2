#include "capturecommand.h"

#include "capturer.h"
#include "linkcheck.h"

#include <QEventLoop>

namespace Jianbao::Cli {

namespace {

NetworkRules rulesOf(const TestWorld &world)
{
    NetworkRules rules = world.loopback == TestWorld::Loopback::Allowed ? NetworkRules::withLoopback() : NetworkRules();
    rules.played = world.played;
    if (!world.played.isEmpty())
        rules.isOnline = [] { return true; };
    return rules;
}

} // namespace

QList<ReadPage> capturePages(const QStringList &urls, const TestWorld &world)
{
    Capturer capturer(rulesOf(world), PoliteQueue::Manners());
    QHash<qint64, ReadPage> results;
    QEventLoop loop;
    const auto take = [&](qint64 id, const ReadPage &result) {
        results.insert(id, result);
        if (results.size() == urls.size())
            loop.quit();
    };
    QObject::connect(&capturer, &Capturer::captured, &loop,
                     [take](qint64 id, const CapturedPage &page) { take(id, page); });
    QObject::connect(&capturer, &Capturer::failed, &loop,
                     [take](qint64 id, const CaptureError &error) { take(id, std::unexpected(error)); });
    QList<qint64> ids;
    for (const QString &url : urls)
        ids.append(capturer.capture(url));
    if (!ids.isEmpty())
        loop.exec();
    QList<ReadPage> pages;
    for (const qint64 id : std::as_const(ids))
        pages.append(results.value(id));
    return pages;
}

QHash<QString, LinkState> followLinks(const QStringList &urls, const TestWorld &world)
{
    LinkCheck check(LinkCheck::usualCacheFile(), rulesOf(world), PoliteQueue::Manners());
    QEventLoop loop;
    QObject::connect(&check, &LinkCheck::finished, &loop, &QEventLoop::quit);
    check.check(urls);
    loop.exec();
    QHash<QString, LinkState> states;
    for (const QString &url : urls)
        states.insert(url, check.state(url));
    return states;
}

} // namespace Jianbao::Cli
