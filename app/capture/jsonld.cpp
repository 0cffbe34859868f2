#include "jsonld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qsizetype mostObjects = 200;

/// Objects of a page: alone, in a list, or in a `@graph`.
QList<QJsonObject> objectsIn(const QJsonValue &value)
{
    QList<QJsonObject> found;
    QList<QJsonValue> open{value};
    while (!open.isEmpty() && found.size() < mostObjects) {
        const QJsonValue one = open.takeFirst();
        if (one.isArray()) {
            for (const QJsonValue &inner : one.toArray()) {
                if (open.size() < mostObjects)
                    open.append(inner);
            }
        } else if (one.isObject()) {
            found.append(one.toObject());
            if (one.toObject().contains("@graph"_L1))
                open.append(one.toObject().value("@graph"_L1));
        }
    }
    return found;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.isArray() ? value.toArray() : QJsonArray{value}) {
        const QString text = one.isObject() ? one.toObject().value("name"_L1).toString() : one.toString();
        if (!text.trimmed().isEmpty() && list.size() < 10)
            list.append(text.trimmed());
    }
    return list;
}

bool isArticle(const QJsonObject &object)
{
    return std::ranges::any_of(strings(object.value("@type"_L1)), [](const QString &type) {
        return type.endsWith("Article"_L1) || type.endsWith("Posting"_L1) || type == "Report"_L1 ||
               type == "VideoObject"_L1;
    });
}

} // namespace

StructuredData structuredData(const HtmlTree &tree)
{
    QList<QJsonObject> objects;
    for (const GumboNode *const script : tree.allByTag(GUMBO_TAG_SCRIPT)) {
        QByteArray json = tree.text(script).toUtf8();
        // Line breaks within strings are no JSON, but pages have them.
        std::ranges::replace_if(json, [](char c) { return uchar(c) < ' '; }, ' ');
        const QJsonDocument document = QJsonDocument::fromJson(json);
        objects += objectsIn(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    }
    const auto article = std::ranges::find_if(objects, isArticle);
    const auto titled = article != objects.end() ? article : std::ranges::find_if(objects, [](const QJsonObject &one) {
        return one.contains("headline"_L1);
    });
    if (titled == objects.end())
        return {};
    return {.headline = strings(titled->value("headline"_L1)).value(0),
            .description = strings(titled->value("description"_L1)).value(0),
            .publisher = strings(titled->value("publisher"_L1)).value(0),
            .author = strings(titled->value("author"_L1)).join(u", "_s),
            .published = strings(titled->value("datePublished"_L1)).value(0),
            .modified = strings(titled->value("dateModified"_L1)).value(0)};
}

} // namespace Jianbao
