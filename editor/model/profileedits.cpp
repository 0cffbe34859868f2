#include "profileedits.h"

#include "jsonedit.h"
#include "profilereader.h"

namespace Jianbao::ProfileEdits {

using namespace Qt::StringLiterals;

Result<QByteArray> switchRule(const QByteArray &json, const QString &code, bool isOn)
{
    return JsonEdit::set(json, {u"rules"_s, code}, isOn ? "true"_ba : "false"_ba);
}

Result<QByteArray> ignore(const QByteArray &json, const IgnoredPlace &place)
{
    if (readProfile(json).profile.ignored.contains(place))
        return json;
    return JsonEdit::append(json, {u"ignored"_s}, ignoredJson(place));
}

Result<QByteArray> heed(const QByteArray &json, const IgnoredPlace &place)
{
    return JsonEdit::removeEntries(json, {u"ignored"_s}, [&place](const QByteArray &entry) {
        const QList<IgnoredPlace> read = readProfile("{\"ignored\": [" + entry + "]}").profile.ignored;
        return read.contains(place);
    });
}

} // namespace Jianbao::ProfileEdits
