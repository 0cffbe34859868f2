#include "session.h"

#include <QFileInfo>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

QString groupName()
{
    return u"session"_s;
}

} // namespace

Session readSession()
{
    QSettings settings;
    Session session;
    const qsizetype count = std::min(mostSessionWindows, qsizetype(settings.beginReadArray(groupName())));
    for (qsizetype i = 0; i < count; ++i) {
        settings.setArrayIndex(int(i));
        const QString file = settings.value(u"file"_s).toString();
        if (QFileInfo(file).isAbsolute() && QFileInfo(file).isFile())
            session.windows.append({file,
                                    {.geometry = settings.value(u"geometry"_s).toByteArray(),
                                     .panes = settings.value(u"panes"_s).toByteArray(),
                                     .preview = settings.value(u"preview"_s).toByteArray()}});
    }
    settings.endArray();
    return session;
}

void writeSession(const Session &session)
{
    QSettings settings;
    settings.remove(groupName());
    const qsizetype skipped = std::max(qsizetype(0), session.windows.size() - mostSessionWindows);
    settings.beginWriteArray(groupName(), int(session.windows.size() - skipped));
    for (qsizetype i = skipped; i < session.windows.size(); ++i) {
        const Session::Window &window = session.windows[i];
        settings.setArrayIndex(int(i - skipped));
        settings.setValue(u"file"_s, window.file);
        settings.setValue(u"geometry"_s, window.shape.geometry);
        settings.setValue(u"panes"_s, window.shape.panes);
        settings.setValue(u"preview"_s, window.shape.preview);
    }
    settings.endArray();
}

} // namespace Jianbao
