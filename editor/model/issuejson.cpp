#include "issuejson.h"

#include "fields.h"
#include "inlinescan.h"
#include "lineparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

class IssueWriter
{
public:
    IssueWriter(const Text &text, const Issue &issue, const Profile &profile)
        : m_text(text)
        , m_issue(issue)
        , m_notePrefix(profile.notePrefix.toUtf8())
    {
    }

    QJsonObject write(const QString &fileName) const
    {
        const OpeningValues opening = readOpening(m_text, m_issue);
        QJsonArray sections;
        for (const Section &section : m_issue.sections)
            sections.append(sectionObject(section));
        return {{u"file"_s, fileName},
                {u"name"_s, opening.name},
                {u"date"_s, opening.date},
                {u"subtitle"_s, opening.subtitle},
                {u"tagline"_s, opening.tagline},
                {u"intro"_s, opening.intro},
                {u"notes"_s, notes(m_issue.openingBlocks)},
                {u"sections"_s, sections},
                {u"past"_s, pastObject()},
                {u"footer"_s, QJsonObject{{u"line"_s, footerLine()}}}};
    }

private:
    qint64 lineOf(qsizetype offset) const { return m_text.lineAt(offset) + 1; }

    QString markdown(Span block) const
    {
        QStringList lines;
        for (qsizetype i = m_text.lineAt(block.begin); i < m_text.lineCount() && m_text.line(i).begin < block.end; ++i)
            lines.append(m_text.string(m_text.line(i)));
        return lines.join(u'\n');
    }

    QString note(Span block) const
    {
        const QByteArrayView bytes = m_text.bytes();
        QStringList lines;
        for (qsizetype i = m_text.lineAt(block.begin); i < m_text.lineCount() && m_text.line(i).begin < block.end;
             ++i) {
            const Span line = withoutQuoteMark(bytes, m_text.line(i));
            const QByteArrayView text = m_text.slice(trimmed(bytes, line));
            lines.append(QString::fromUtf8(isNoteLine(text, m_notePrefix) ? noteText(text, m_notePrefix) : text));
        }
        return lines.join(u'\n');
    }

    QJsonArray notes(const QList<Block> &blocks) const
    {
        QJsonArray array;
        for (const Block &block : blocks) {
            if (block.kind == Block::Kind::Note)
                array.append(note(block.span));
        }
        return array;
    }

    QJsonObject sectionObject(const Section &section) const
    {
        QJsonArray items;
        for (const Item &item : section.items)
            items.append(itemObject(item));
        QJsonArray blocks;
        for (const Block &block : section.blocks) {
            if (block.kind == Block::Kind::Raw) {
                blocks.append(QJsonObject{{u"line"_s, lineOf(block.span.begin)},
                                          {u"kind"_s, u"raw"_s},
                                          {u"markdown"_s, markdown(block.span)}});
            }
        }
        return {{u"name"_s, sectionName(m_text, section)},
                {u"line"_s, lineOf(section.heading.begin)},
                {u"notes"_s, notes(section.blocks)},
                {u"items"_s, items},
                {u"blocks"_s, blocks}};
    }

    static QString stateName(Item::State state)
    {
        switch (state) {
        case Item::State::Complete:
            return u"complete"_s;
        case Item::State::Incomplete:
            return u"incomplete"_s;
        case Item::State::Inbox:
            break;
        }
        return u"inbox"_s;
    }

    QJsonObject itemObject(const Item &item) const
    {
        const ItemValues values = readItem(m_text, item);
        QJsonArray links;
        for (const FieldValue &link : values.links)
            links.append(QJsonObject{{u"label"_s, link.label}, {u"url"_s, link.url}});
        QJsonArray fields;
        for (const FieldValue &field : values.fields)
            fields.append(QJsonObject{{u"label"_s, field.label}, {u"text"_s, field.text}, {u"url"_s, field.url}});
        return {{u"line"_s, lineOf(item.head.begin)},
                {u"bytes"_s, QJsonArray{qint64(item.span.begin), qint64(item.span.end)}},
                {u"tags"_s, QJsonArray::fromStringList(values.tags)},
                {u"title"_s, values.title},
                {u"source"_s, values.source},
                {u"url"_s, values.url},
                {u"links"_s, links},
                {u"fields"_s, fields},
                {u"summary"_s, values.summary},
                {u"state"_s, stateName(item.state)}};
    }

    QJsonObject pastObject() const
    {
        QJsonArray issues;
        for (const PastIssue &past : m_issue.pastIssues)
            issues.append(QJsonObject{{u"date"_s, m_text.string(past.date)}, {u"url"_s, m_text.string(past.url)}});
        const qint64 line = m_issue.pastHeading ? lineOf(m_issue.pastHeading->begin) : 0;
        return {{u"line"_s, line}, {u"issues"_s, issues}};
    }

    qint64 footerLine() const
    {
        return m_issue.endingBlocks.isEmpty() ? 0 : lineOf(m_issue.endingBlocks.first().span.begin);
    }

    const Text &m_text;
    const Issue &m_issue;
    const QByteArray m_notePrefix;
};

} // namespace

QByteArray issueJson(const Text &text, const Issue &issue, const QString &fileName, const Profile &profile)
{
    return QJsonDocument(IssueWriter(text, issue, profile).write(fileName)).toJson(QJsonDocument::Compact);
}

} // namespace Jianbao
