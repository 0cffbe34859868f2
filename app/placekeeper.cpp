#include "placekeeper.h"

#include "canonicalurl.h"
#include "document.h"
#include "editorpane.h"

#include <QSettings>
#include <utility>

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
    const std::optional<Sought> sought = std::exchange(m_sought, std::nullopt);
    if (sought && sought->path == path && find(sought->item))
        return;
    for (const KeptPlace &kept : readPlaces()) {
        if (kept.path == path)
            return m_editor.goTo(kept.place);
    }
}

void PlaceKeeper::goToItem(const QString &path, const ItemValues &item)
{
    if (path != m_path)
        m_sought = Sought{path, item};
    else if (m_editor.document())
        find(item);
}

/// The issue may have changed since the item was seen in it.
bool PlaceKeeper::find(const ItemValues &item)
{
    m_editor.document()->settle();
    const Snapshot now = m_editor.document()->snapshot();
    const QString key = canonicalUrl(item.url);
    std::optional<Span> best;
    int mostAlike = 0;
    for (const Section &section : now.issue->sections) {
        for (const Item &each : section.items) {
            const ItemValues values = readItem(now.text, each);
            const bool isSamePage =
                !item.url.isEmpty() && (values.url == item.url || (!key.isEmpty() && canonicalUrl(values.url) == key));
            const bool isSameTitle = !item.title.isEmpty() && values.title == item.title;
            const int alike = 2 * int(isSamePage) + int(isSameTitle);
            if (alike > mostAlike) {
                mostAlike = alike;
                best = each.span;
            }
        }
    }
    if (best)
        m_editor.reveal(*best);
    return best.has_value();
}

} // namespace Jianbao
