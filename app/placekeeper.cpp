#include "placekeeper.h"

#include "editorpane.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

struct KeptPlace {
    QString path;
    EditorPlace place;
};

QString groupName()
{
    return u"places"_s;
}

QList<KeptPlace> readPlaces()
{
    QSettings settings;
    QList<KeptPlace> places;
    const qsizetype count = std::min(PlaceKeeper::mostKept, qsizetype(settings.beginReadArray(groupName())));
    for (qsizetype i = 0; i < count; ++i) {
        settings.setArrayIndex(int(i));
        places.append({settings.value(u"file"_s).toString(),
                       {.tab = settings.value(u"tab"_s, -1).toInt(),
                        .cursor = settings.value(u"cursor"_s).toLongLong(),
                        .top = settings.value(u"top"_s).toLongLong()}});
    }
    settings.endArray();
    return places;
}

void writePlaces(const QList<KeptPlace> &places)
{
    QSettings settings;
    settings.remove(groupName());
    settings.beginWriteArray(groupName(), int(places.size()));
    for (qsizetype i = 0; i < places.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue(u"file"_s, places[i].path);
        settings.setValue(u"tab"_s, places[i].place.tab);
        settings.setValue(u"cursor"_s, places[i].place.cursor);
        settings.setValue(u"top"_s, places[i].place.top);
    }
    settings.endArray();
}

} // namespace

PlaceKeeper::PlaceKeeper(EditorPane &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
}

void PlaceKeeper::keep()
{
    if (m_path.isEmpty() || !m_editor.document())
        return;
    QList<KeptPlace> places = readPlaces();
    places.removeIf([this](const KeptPlace &kept) { return kept.path == m_path; });
    places.prepend({m_path, m_editor.place()});
    writePlaces(places.first(std::min(places.size(), mostKept)));
}

void PlaceKeeper::forgetAll()
{
    writePlaces({});
}

void PlaceKeeper::restore(const QString &path)
{
    m_path = path;
    for (const KeptPlace &kept : readPlaces()) {
        if (kept.path == path)
            return m_editor.goTo(kept.place);
    }
}

} // namespace Jianbao
