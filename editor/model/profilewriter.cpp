#include "checks/checker.h"
#include "profilereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QJsonValue &value)
{
    QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    list = list.sliced(1, list.size() - 2);
    return list;
}

QByteArray written(const QStringList &texts)
{
    QByteArrayList list;
    for (const QString &text : texts)
        list.append(written(QJsonValue(text)));
    return '[' + list.join(", ") + ']';
}

QStringList partNames(ItemParts parts)
{
    QStringList names;
    if (parts & ItemPart::Title)
        names.append(u"title"_s);
    if (parts & ItemPart::Link)
        names.append(u"link"_s);
    if (parts & ItemPart::Source)
        names.append(u"source"_s);
    if (parts & ItemPart::Tags)
        names.append(u"tags"_s);
    if (parts & ItemPart::Summary)
        names.append(u"summary"_s);
    return names;
}

/// An object whose keys keep their order, which a QJsonObject's do not.
class Group
{
public:
    explicit Group(QByteArray indent)
        : m_indent(std::move(indent))
    {
    }

    void add(QByteArrayView key, const QByteArray &value) { m_lines.append(m_indent + "  \"" + key + "\": " + value); }
    void add(QByteArrayView key, const QString &value) { add(key, written(QJsonValue(value))); }
    QByteArray text() const
    {
        return m_lines.isEmpty() ? "{}"_ba : "{\n" + m_lines.join(",\n") + '\n' + m_indent + '}';
    }

private:
    QByteArray m_indent;
    QByteArrayList m_lines;
};

/// One value a line, where there are lines to be read.
QByteArray listed(const QByteArrayList &values)
{
    return values.isEmpty() ? "[]"_ba : "[\n    " + values.join(",\n    ") + "\n  ]";
}

QByteArray sections(const Profile &profile)
{
    QByteArrayList list;
    for (const SectionProfile &section : profile.sections) {
        const QByteArray hosts = section.hosts.isEmpty() ? QByteArray() : ", \"hosts\": " + written(section.hosts);
        list.append("{\"name\": " + written(QJsonValue(section.name)) +
                    ", \"required\": " + written(partNames(section.required)) + hosts + '}');
    }
    return listed(list);
}

QByteArray footer(const Profile &profile)
{
    if (profile.footer.isEmpty())
        return "[]";
    QByteArrayList list;
    for (const QString &line : profile.footer.split(u'\n'))
        list.append(written(QJsonValue(line)));
    return listed(list);
}

QByteArray past(const PastProfile &profile)
{
    Group group("  ");
    group.add("heading", profile.heading);
    group.add("url", profile.url);
    group.add("form", profile.form == PastProfile::Form::Table ? u"table"_s : u"bullets"_s);
    group.add("columns", QByteArray::number(profile.columns));
    group.add("issueUrl", profile.issueUrl);
    return group.text();
}

QByteArray rules(const QHash<QString, bool> &switched)
{
    Group group("  ");
    QStringList codes = checkCodes() + linkCheckCodes();
    codes.sort();
    for (const QString &code : std::as_const(codes)) {
        if (const auto found = switched.constFind(code); found != switched.cend())
            group.add(code.toUtf8(), *found ? "true"_ba : "false"_ba);
    }
    return group.text();
}

QByteArray ignored(const QList<IgnoredPlace> &places)
{
    QByteArrayList list;
    for (const IgnoredPlace &place : places)
        list.append(ignoredJson(place));
    return listed(list);
}

} // namespace

QByteArray ignoredJson(const IgnoredPlace &place)
{
    QByteArray json =
        "{\"check\": " + written(QJsonValue(place.check)) + ", \"text\": " + written(QJsonValue(place.text));
    if (!place.issue.isEmpty())
        json += ", \"issue\": " + written(QJsonValue(place.issue));
    return json + '}';
}

QByteArray profileJson(const Profile &profile)
{
    Group root({});
    root.add("name", profile.name);
    root.add("title", profile.title.text());
    root.add("tagline", profile.tagline);
    root.add("introPrefix", profile.introPrefix);
    root.add("countItems", profile.countsItems ? "true"_ba : "false"_ba);
    root.add("notePrefix", profile.notePrefix);
    root.add("sections", sections(profile));
    root.add("summaryLabels", written(profile.summaryLabels));
    root.add("textLabels", written(profile.textLabels));
    root.add("linkLabels", written(profile.linkLabels));
    root.add("sourceSeparator", profile.sourceSeparator);
    root.add("labelColon", profile.labelColon);
    root.add("past", past(profile.past));
    root.add("footer", footer(profile));
    root.add("theme", profile.theme);
    root.add("rules", rules(profile.rules));
    root.add("ignored", ignored(profile.ignored));
    return root.text() + '\n';
}

} // namespace Jianbao
