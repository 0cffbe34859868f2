#include "jsonedit.h"

#include "span.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <optional>

namespace Jianbao::JsonEdit {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(JsonEdit)
};

/// A value within an object or a list, and its key where it has one.
struct Member {
    Span key; ///< with its quotes; empty in a list
    Span value;

    qsizetype begin() const { return key.isEmpty() ? value.begin : key.begin; }
};

struct Container {
    Span span; ///< with its brackets
    QList<Member> members;
};

/// Reads only what QJsonDocument has found to be valid.
class Reader
{
public:
    explicit Reader(const QByteArray &json)
        : m_json(json)
    {
    }

    Container containerAt(qsizetype begin) const
    {
        Container container{{begin, begin + 1}, {}};
        const bool isObject = m_json[begin] == '{';
        qsizetype at = behindSpace(begin + 1);
        while (at < m_json.size() && m_json[at] != '}' && m_json[at] != ']') {
            Member member;
            if (isObject) {
                member.key = {at, valueEnd(at)};
                at = behindSpace(behindSpace(member.key.end) + 1); // over the colon
            }
            member.value = {at, valueEnd(at)};
            container.members.append(member);
            at = behindSpace(member.value.end);
            if (at < m_json.size() && m_json[at] == ',')
                at = behindSpace(at + 1);
        }
        container.span.end = std::min(at + 1, m_json.size());
        return container;
    }

    /// Where the value of a key stands; of one that stands twice the last place, which is the one that counts.
    std::optional<Span> valueOf(const Container &container, const QString &key) const
    {
        for (auto member = container.members.crbegin(); member != container.members.crend(); ++member) {
            const QByteArray quoted = m_json.sliced(member->key.begin, member->key.size());
            if (QJsonDocument::fromJson('[' + quoted + ']').array().first().toString() == key)
                return member->value;
        }
        return std::nullopt;
    }

private:
    qsizetype behindSpace(qsizetype at) const
    {
        while (at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[at]))
            ++at;
        return at;
    }

    qsizetype valueEnd(qsizetype at) const
    {
        qsizetype depth = 0;
        for (; at < m_json.size(); ++at) {
            switch (m_json[at]) {
            case '"':
                for (++at; at < m_json.size() && m_json[at] != '"'; ++at)
                    at += m_json[at] == '\\' ? 1 : 0;
                break;
            case '{':
            case '[':
                ++depth;
                continue;
            case '}':
            case ']':
                --depth;
                break;
            default:
                if (depth > 0)
                    continue;
                while (at < m_json.size() && !QByteArrayView(" \t\r\n,]}").contains(m_json[at]))
                    ++at;
                return at;
            }
            if (depth == 0)
                return std::min(at + 1, m_json.size());
        }
        return at;
    }

    const QByteArray &m_json;
};

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArrayView lineBreakOf(const QByteArray &json)
{
    return json.contains("\r\n") ? "\r\n" : "\n";
}

/// How the line begins on which the byte stands.
QByteArray indentAt(const QByteArray &json, qsizetype at)
{
    const qsizetype begin = at == 0 ? 0 : json.lastIndexOf('\n', at - 1) + 1;
    qsizetype end = begin;
    while (end < at && (json[end] == ' ' || json[end] == '\t'))
        ++end;
    return json.sliced(begin, end - begin);
}

/// Puts `text` behind the last member, set off as that one is.
QByteArray withMember(const QByteArray &json, const Container &container, const QByteArray &text)
{
    if (container.members.isEmpty()) {
        const QByteArray indent = indentAt(json, container.span.begin);
        const QByteArray inner = lineBreakOf(json) + indent + "  " + text + lineBreakOf(json) + indent;
        return QByteArray(json).replace(container.span.begin + 1, container.span.size() - 2, inner);
    }
    const qsizetype last = container.members.last().begin();
    qsizetype space = last;
    while (space > 0 && QByteArrayView(" \t\r\n").contains(json[space - 1]))
        --space;
    QByteArray gap = json.sliced(space, last - space);
    if (gap.isEmpty())
        gap = " ";
    return QByteArray(json).insert(container.members.last().value.end, ',' + gap + text);
}

Result<Span> root(const QByteArray &json)
{
    if (!QJsonDocument::fromJson(json).isObject())
        return std::unexpected(Error{Messages::tr("It cannot be read as settings; it has to be put right first.")});
    const qsizetype begin = json.indexOf('{');
    return Span{begin, json.lastIndexOf('}') + 1};
}

std::unexpected<Error> wrongKind(const QString &key)
{
    return std::unexpected(
        Error{Messages::tr("“%1” in it is not what it should be; it has to be put right first.").arg(key)});
}

/// The object that holds the last key of the path; every key on the way that is missing, wrapped around `value`.
struct Place {
    Container object;
    std::optional<Span> value; ///< of the last key, when it is there
    QByteArray missing;        ///< else what to put into the object
};

Result<Place> find(const QByteArray &json, const QStringList &path, const QByteArray &value)
{
    const Result<Span> whole = root(json);
    if (!whole)
        return std::unexpected(whole.error());
    const Reader reader(json);
    Place place{reader.containerAt(whole->begin), {}, {}};
    for (qsizetype depth = 0; depth < path.size(); ++depth) {
        place.value = reader.valueOf(place.object, path[depth]);
        if (!place.value) {
            place.missing = value;
            for (qsizetype i = path.size(); --i > depth;)
                place.missing = '{' + quoted(path[i]) + ": " + place.missing + '}';
            place.missing = quoted(path[depth]) + ": " + place.missing;
            return place;
        }
        if (depth + 1 == path.size())
            break;
        if (json[place.value->begin] != '{')
            return wrongKind(path[depth]);
        place.object = reader.containerAt(place.value->begin);
    }
    return place;
}

} // namespace

Result<QByteArray> set(const QByteArray &json, const QStringList &path, const QByteArray &value)
{
    const Result<Place> place = find(json, path, value);
    if (!place)
        return std::unexpected(place.error());
    if (!place->value)
        return withMember(json, place->object, place->missing);
    return QByteArray(json).replace(place->value->begin, place->value->size(), value);
}

Result<QByteArray> append(const QByteArray &json, const QStringList &path, const QByteArray &value)
{
    const Result<Place> place = find(json, path, "[]");
    if (!place)
        return std::unexpected(place.error());
    if (!place->value) {
        const QByteArray made = withMember(json, place->object, place->missing);
        return append(made, path, value);
    }
    if (json[place->value->begin] != '[')
        return wrongKind(path.last());
    return withMember(json, Reader(json).containerAt(place->value->begin), value);
}

Result<QByteArray> removeEntries(const QByteArray &json, const QStringList &path,
                                 const std::function<bool(const QByteArray &)> &isUnwanted)
{
    const Result<Place> place = find(json, path, {});
    if (!place)
        return std::unexpected(place.error());
    if (!place->value)
        return json;
    if (json[place->value->begin] != '[')
        return wrongKind(path.last());
    const Container list = Reader(json).containerAt(place->value->begin);
    QByteArray left = json;
    qsizetype kept = list.members.size();
    for (qsizetype i = list.members.size(); i-- > 0;) {
        const Span entry = list.members[i].value;
        if (!isUnwanted(json.sliced(entry.begin, entry.size())))
            continue;
        // With the comma behind it or, where only entries that go stand behind it, the one before it.
        const bool isLast = i + 1 == kept;
        kept = isLast ? i : kept;
        Span gone{list.span.begin + 1, entry.end};
        if (!isLast)
            gone = {entry.begin, list.members[i + 1].value.begin};
        else if (i > 0)
            gone = {list.members[i - 1].value.end, entry.end};
        left.remove(gone.begin, gone.size());
    }
    return left;
}

} // namespace Jianbao::JsonEdit
