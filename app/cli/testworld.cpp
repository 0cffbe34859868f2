#include "testworld.h"

#include "messages.h"

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

QList<Option> TestWorld::options()
{
    return {{u"allow-loopback"_s, {}, {}, {}}, {u"test-route"_s, {}, {u"HOST=URL"_s}, {}}};
}

Result<TestWorld> TestWorld::from(const Arguments &arguments)
{
    TestWorld world;
    if (arguments.has(u"allow-loopback"))
        world.loopback = Loopback::Allowed;
    for (const GivenOption &option : arguments.options) {
        if (option.name != "test-route"_L1)
            continue;
        const QString &route = option.values.constFirst();
        const qsizetype equals = route.indexOf(u'=');
        const QUrl url(route.sliced(equals + 1));
        if (equals < 1 || url.host() != "127.0.0.1"_L1)
            return std::unexpected(Error{Messages::tr("--test-route leads from a host to this machine: "
                                                      "a.example=http://127.0.0.1:8080.")});
        world.played.insert(route.first(equals), url);
    }
    return world;
}

} // namespace Jianbao::Cli
