#include "profilereader.h"

#include "checks/checker.h"
#include "escape.h"
#include "inlinescan.h"
#include "itemwriter.h"
#include "jsonlines.h"
#include "markdownline.h"
#include "profilevalues.h"
#include "storage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Jianbao::Profile)
};

constexpr qsizetype longestText = 20000; // of one in several
constexpr qsizetype longestPrefix = 40;
constexpr qsizetype longestList = 100;
constexpr qsizetype mostIgnored = 2000;
constexpr int mostColumns = 12;

QString syntaxMessage(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
        return Messages::tr("a bracket is not closed, or a comma is missing");
    case QJsonParseError::MissingNameSeparator:
        return Messages::tr("a colon is missing behind a name");
    case QJsonParseError::MissingValueSeparator:
        return Messages::tr("a comma is missing");
    case QJsonParseError::IllegalEscapeSequence:
        return Messages::tr("a backslash stands before a sign that needs none");
    case QJsonParseError::IllegalUTF8String:
        return Messages::tr("a text is not UTF-8");
    case QJsonParseError::UnterminatedString:
        return Messages::tr("a text is not closed by a double quote");
    case QJsonParseError::MissingObject:
        return Messages::tr("a name in double quotes must stand here; is there a comma too many?");
    case QJsonParseError::DeepNesting:
    case QJsonParseError::DocumentTooLarge:
        return Messages::tr("there is too much in it");
    case QJsonParseError::GarbageAtEnd:
        return Messages::tr("there is something behind its end");
    default:
        return Messages::tr("here is something that is no value; is a text without its double quotes?");
    }
}

struct NamedPart {
    QLatin1StringView name;
    ItemPart part;
};
constexpr NamedPart itemParts[] = {{"title"_L1, ItemPart::Title},
                                   {"link"_L1, ItemPart::Link},
                                   {"source"_L1, ItemPart::Source},
                                   {"tags"_L1, ItemPart::Tags},
                                   {"summary"_L1, ItemPart::Summary}};

QStringList itemPartNames()
{
    QStringList names;
    for (const NamedPart &part : itemParts)
        names.append(part.name);
    return names;
}

bool isSeparator(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const Span inside = trimmed(bytes, {0, bytes.size()});
    const qsizetype length = separatorAt(bytes, inside.begin, {0, bytes.size()});
    return length > 0 && inside.size() == length;
}

/// Reads each key of a profile by what it may hold.
class ProfileReader
{
public:
    ProfileReader(ProfileValues &values, Profile &profile)
        : m_values(values)
        , m_profile(profile)
    {
    }

    void read()
    {
        m_values.readText(u"name"_s, m_profile.name);
        readTitle();
        m_values.readText(u"tagline"_s, m_profile.tagline);
        readPrefix(u"introPrefix"_s, m_profile.introPrefix);
        m_values.readSwitch(u"countItems"_s, m_profile.countsItems);
        readPrefix(u"notePrefix"_s, m_profile.notePrefix);
        readSections();
        readLabels(u"summaryLabels"_s, m_profile.summaryLabels, Emptiness::Refused);
        readLabels(u"textLabels"_s, m_profile.textLabels, Emptiness::Allowed);
        readLabels(u"linkLabels"_s, m_profile.linkLabels, Emptiness::Allowed);
        m_values.readChecked(u"sourceSeparator"_s, m_profile.sourceSeparator, isSeparator,
                             Messages::tr("one of “ | ”, “丨” and “｜”"));
        m_values.readChecked(
            u"labelColon"_s, m_profile.labelColon,
            [](const QString &text) {
                const QString colon = text.trimmed();
                return text.startsWith(colon) && text.size() <= 2 && (colon == u"："_s || colon == u":"_s);
            },
            Messages::tr("“：” or “:”, or one of them with a space behind it"));
        readPast();
        readFooter();
        m_values.readText(u"theme"_s, m_profile.theme);
        readRules();
        readIgnored();
        m_values.noteUnknown({u"name"_s, u"title"_s, u"tagline"_s, u"introPrefix"_s, u"countItems"_s, u"notePrefix"_s,
                              u"sections"_s, u"summaryLabels"_s, u"textLabels"_s, u"linkLabels"_s, u"sourceSeparator"_s,
                              u"labelColon"_s, u"past"_s, u"footer"_s, u"theme"_s, u"rules"_s, u"ignored"_s});
        m_values.noteRepeated();
    }

private:
    enum class Emptiness { Allowed, Refused };

    static bool isHost(const QString &text)
    {
        static const QRegularExpression host(u"^[^\\s/:?#@]{1,100}\\.[^\\s/:?#@.]{1,60}$"_s);
        return host.match(text).hasMatch();
    }

    void readTitle()
    {
        const QJsonValue value = m_values.value("title"_L1);
        if (value.isUndefined())
            return;
        const auto format =
            ProfileValues::isLine(value.toString()) ? TitleFormat::fromText(value.toString()) : std::nullopt;
        if (format)
            m_profile.title = *format;
        else
            m_values.refuse(u"title"_s,
                            Messages::tr("written like “{name} ({date})：{subtitle}”, with the date in brackets"));
    }

    /// What stands before a colon.
    void readPrefix(const QString &key, QString &to)
    {
        m_values.readChecked(
            key, to,
            [](const QString &text) {
                return ProfileValues::isLine(text) && text.size() <= longestPrefix && !text.contains(u':') &&
                       !text.contains(u'：') && (text.isEmpty() || !beginsBlock(text.toUtf8()));
            },
            Messages::tr("a short text without a colon, or empty"));
    }

    void readLabels(const QString &key, QStringList &to, Emptiness emptiness)
    {
        const QJsonValue value = m_values.value(key);
        if (value.isUndefined())
            return;
        const auto refuseList = [&](const QString &within) {
            m_values.refuse(
                key,
                emptiness == Emptiness::Allowed
                    ? Messages::tr("a list of labels: [\"…\", \"…\"], each of up to ten characters")
                    : Messages::tr("a list of at least one label: [\"…\", \"…\"], each of up to ten characters"),
                within);
        };
        const QJsonArray array = value.toArray();
        if (!value.isArray() || array.size() > longestList || (array.isEmpty() && emptiness == Emptiness::Refused))
            return refuseList({});
        QStringList labels;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString label = array.at(i).toString();
            if (!isLabel(label))
                return refuseList(u'/' + QString::number(i));
            if (!labels.contains(label))
                labels.append(label);
        }
        to = labels;
    }

    void readSections()
    {
        const QJsonValue value = m_values.value("sections"_L1);
        if (value.isUndefined())
            return;
        const QJsonArray array = value.toArray();
        if (!value.isArray() || array.size() > longestList)
            return m_values.refuse(u"sections"_s, Messages::tr("a list of names: [\"…\", \"…\"]"));
        QList<SectionProfile> sections;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString within = u"/"_s + QString::number(i);
            const QJsonValue entry = array.at(i);
            SectionProfile section{entry.isObject() ? entry.toObject().value("name"_L1).toString() : entry.toString()};
            if (section.name.isEmpty() || !ProfileValues::isLine(section.name)) {
                return m_values.refuse(u"sections"_s,
                                       Messages::tr("a list of names, each a text of one line or {\"name\": \"…\"}"),
                                       within);
            }
            const auto same = std::ranges::find(m_profile.sections, section.name, &SectionProfile::name);
            if (same != m_profile.sections.end())
                section.hosts = same->hosts;
            if (entry.isObject())
                readSectionRules(entry.toObject(), within, section);
            sections.append(section);
        }
        m_profile.sections = sections;
    }

    void readSectionRules(const QJsonObject &object, const QString &within, SectionProfile &section)
    {
        const ProfileValues::Group group(m_values, object, u"sections"_s + within + u'/');
        if (const QJsonValue value = object.value("required"_L1); !value.isUndefined()) {
            const QJsonArray array = value.toArray();
            ItemParts required;
            bool isGood = value.isArray() && array.size() <= longestList;
            for (qsizetype i = 0; isGood && i < array.size(); ++i) {
                const auto part = std::ranges::find(itemParts, array.at(i).toString(), &NamedPart::name);
                isGood = part != std::end(itemParts);
                if (isGood)
                    required |= part->part;
            }
            if (isGood)
                section.required = required;
            else
                m_values.refuse(u"required"_s, Messages::tr("a list of some of %1").arg(itemPartNames().join(u", "_s)));
        }
        if (const QJsonValue value = object.value("hosts"_L1); !value.isUndefined()) {
            const QJsonArray array = value.toArray();
            const bool isGood =
                value.isArray() && array.size() <= longestList &&
                std::ranges::all_of(array, [](const QJsonValue &host) { return isHost(host.toString()); });
            section.hosts.clear();
            for (const QJsonValue &host : array) {
                if (isGood)
                    section.hosts.append(host.toString());
            }
            if (!isGood)
                m_values.refuse(u"hosts"_s, Messages::tr("a list of hosts: [\"arxiv.org\", \"github.com\"]"));
        }
        m_values.noteUnknown({u"name"_s, u"required"_s, u"hosts"_s});
    }

    void readPast()
    {
        const QJsonValue value = m_values.value("past"_L1);
        if (value.isUndefined())
            return;
        if (!value.isObject())
            return m_values.refuse(u"past"_s, Messages::tr("a group in braces: {\"heading\": \"…\"}"));
        const ProfileValues::Group group(m_values, value.toObject(), u"past/"_s);
        PastProfile &past = m_profile.past;
        m_values.readText(u"heading"_s, past.heading);
        m_values.readText(u"url"_s, past.url);
        QString form = past.form == PastProfile::Form::Table ? u"table"_s : u"bullets"_s;
        m_values.readChecked(
            u"form"_s, form, [](const QString &text) { return text == "table"_L1 || text == "bullets"_L1; },
            Messages::tr("“table” or “bullets”"));
        past.form = form == "table"_L1 ? PastProfile::Form::Table : PastProfile::Form::Bullets;
        if (const QJsonValue columns = m_values.value("columns"_L1); !columns.isUndefined()) {
            const int count = columns.toInt(0);
            if (count >= 1 && count <= mostColumns)
                past.columns = count;
            else
                m_values.refuse(u"columns"_s, Messages::tr("a whole number from 1 to %1").arg(mostColumns));
        }
        m_values.readChecked(
            u"issueUrl"_s, past.issueUrl,
            [](const QString &text) { return ProfileValues::isLine(text) && text.contains("{date}"_L1); },
            Messages::tr("an address with {date} in it"));
        m_values.noteUnknown({u"heading"_s, u"url"_s, u"form"_s, u"columns"_s, u"issueUrl"_s});
    }

    /// Text of several lines: one string, or, since JSON knows no line breaks, a list of lines.
    void readFooter()
    {
        const QJsonValue value = m_values.value("footer"_L1);
        if (value.isUndefined())
            return;
        QStringList lines;
        bool isGood = value.isString() || value.isArray();
        if (value.isString())
            lines.append(value.toString());
        for (const QJsonValue &line : value.toArray()) {
            isGood = isGood && line.isString();
            lines.append(line.toString());
        }
        const QString text = lines.join(u'\n');
        if (isGood && text.size() <= longestText)
            m_profile.footer = cleanText(text);
        else
            m_values.refuse(u"footer"_s, Messages::tr("a text in double quotes, or a list of its lines"));
    }

    void readRules()
    {
        const QJsonValue value = m_values.value("rules"_L1);
        if (value.isUndefined())
            return;
        if (!value.isObject())
            return m_values.refuse(u"rules"_s, Messages::tr("a group in braces: {\"label-colon\": false}"));
        const ProfileValues::Group group(m_values, value.toObject(), u"rules/"_s);
        const QStringList codes = checkCodes() + linkCheckCodes();
        for (const QString &code : codes) {
            const QJsonValue isOn = m_values.value(code);
            if (isOn.isBool())
                m_profile.rules.insert(code, isOn.toBool());
            else if (!isOn.isUndefined())
                m_values.refuse(code, Messages::tr("true or false"));
        }
        m_values.noteUnknown(codes);
    }

    void readIgnored()
    {
        const QJsonValue value = m_values.value("ignored"_L1);
        if (value.isUndefined())
            return;
        const QJsonArray array = value.toArray();
        if (!value.isArray() || array.size() > mostIgnored)
            return m_values.refuse(u"ignored"_s, Messages::tr("a list of what checks need not tell"));
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject entry = array.at(i).toObject();
            const IgnoredPlace place{entry.value("check"_L1).toString(), entry.value("text"_L1).toString(),
                                     entry.value("issue"_L1).toString()};
            if (place.check.isEmpty() || place.text.size() > ProfileValues::longestLine)
                m_values.refuse(u"ignored"_s, Messages::tr("a list of {\"check\": \"…\", \"text\": \"…\"}"),
                                u"/"_s + QString::number(i));
            else
                m_profile.ignored.append(place);
        }
    }

    ProfileValues &m_values;
    Profile &m_profile;
};

ReadProfile unreadable(int line, const QString &message)
{
    return {Profile::builtIn(), {{ProfileProblem::Kind::Error, line, {}, message}}, true};
}

} // namespace

QString ProfileProblem::inFile(const QString &fileName) const
{
    if (line == 0)
        return Messages::tr("%1: %2").arg(fileName, message);
    return Messages::tr("%1, line %2: %3").arg(fileName, QString::number(line), message);
}

ReadProfile readProfile(const QByteArray &json)
{
    if (json.size() > largestProfile)
        return unreadable(0, Messages::tr("This is too large for settings. The built-in ones are used."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return unreadable(
            JsonLines::lineAt(json, error.offset),
            Messages::tr("This is not JSON: %1. The built-in settings are used.").arg(syntaxMessage(error.error)));
    }
    if (!document.isObject()) {
        return unreadable(1, Messages::tr("The settings must stand in braces: { … }. The built-in ones are used."));
    }
    const JsonLines lines(json);
    ReadProfile result{Profile::builtIn(), {}, false};
    ProfileValues values(lines, document.object(), result.problems);
    ProfileReader(values, result.profile).read();
    std::ranges::stable_sort(result.problems, {}, &ProfileProblem::line);
    return result;
}

ReadProfile loadProfile(const QString &folder)
{
    const QString path = QDir(folder).filePath(profileFileName);
    const QFileInfo file(path);
    if (folder.isEmpty() || (!file.exists() && !file.isSymLink()))
        return {Profile::builtIn(), {}, false};
    if (file.isFile() && file.size() > largestProfile)
        return readProfile(QByteArray(largestProfile + 1, ' '));
    const Result<Storage::OpenedFile> opened = Storage::open(path);
    return opened ? readProfile(opened->text.bytes()) : unreadable(0, opened.error().message);
}

} // namespace Jianbao
