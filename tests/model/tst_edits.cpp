#include "edits.h"
#include "escape.h"
#include "issuefiles.h"
#include "parser.h"
#include "summarytext.h"

#include <QRandomGenerator>
#include <QTest>
#include <cmark-gfm.h>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QString fieldValue(const ItemValues &values, ItemField field)
{
    switch (field) {
    case ItemField::Title:
        return values.title;
    case ItemField::Source:
        return values.source;
    case ItemField::Url:
        return values.url;
    case ItemField::Tags:
        return values.tags.join(u", "_s);
    case ItemField::Summary:
        return values.summary;
    }
    return {};
}

/// What the field must read after `value` was set.
QString kept(ItemField field, const QString &value)
{
    if (field == ItemField::Summary)
        return normalisedSummary(value, Profile::builtIn()).join(u'\n');
    if (field != ItemField::Tags)
        return cleanLine(value);
    QStringList tags;
    for (const QString &tag : cleanLine(QString(value).replace(u'，', u',')).split(u',')) {
        if (!cleanLine(tag).isEmpty())
            tags.append(cleanLine(tag));
    }
    return tags.join(u", "_s);
}

constexpr ItemField allFields[] = {ItemField::Title, ItemField::Source, ItemField::Url, ItemField::Tags,
                                   ItemField::Summary};

/// Every item of an issue, but that `field` of one reads `value`.
QList<QList<ItemValues>> valuesOf(const Text &text, const Issue &issue)
{
    QList<QList<ItemValues>> all;
    for (const Section &section : issue.sections) {
        QList<ItemValues> items;
        for (const Item &item : section.items)
            items.append(readItem(text, item));
        all.append(items);
    }
    return all;
}

QString describe(const ItemValues &values)
{
    QString text;
    for (const ItemField field : allFields)
        text += fieldValue(values, field) + u'\x1f';
    for (const FieldValue &field : values.fields + values.links)
        text += field.label + u'=' + field.text + u'@' + field.url + u'\x1f';
    return text;
}

/// Where two readings differ, for a failing test.
QByteArray difference(const QList<QList<ItemValues>> &now, const QList<QList<ItemValues>> &wanted)
{
    for (qsizetype s = 0; s < std::max(now.size(), wanted.size()); ++s) {
        const QList<ItemValues> a = now.value(s);
        const QList<ItemValues> b = wanted.value(s);
        for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
            if (a.value(i) != b.value(i))
                return QByteArray("item " + QByteArray::number(s) + '/' + QByteArray::number(i) + " reads\n" +
                                  describe(a.value(i)).toUtf8() + "\nnot\n" + describe(b.value(i)).toUtf8());
        }
    }
    return "none";
}

/// Text made of what is hard to keep: Markdown, separators, CJK, emoji, lone surrogates, control characters.
QString randomText(QRandomGenerator &random, bool lines)
{
    static const QStringList pieces{u"["_s,
                                    u"]"_s,
                                    u"("_s,
                                    u")"_s,
                                    u"|"_s,
                                    u" | "_s,
                                    u"丨"_s,
                                    u"｜"_s,
                                    u"*"_s,
                                    u"**"_s,
                                    u"_"_s,
                                    u"`"_s,
                                    u"``"_s,
                                    u"\\"_s,
                                    u"~"_s,
                                    u"~~~"_s,
                                    u"<"_s,
                                    u">"_s,
                                    u"</script>"_s,
                                    u"&"_s,
                                    u"&amp;"_s,
                                    u"&#35;"_s,
                                    u"#"_s,
                                    u"## "_s,
                                    u"-"_s,
                                    u"- "_s,
                                    u"1. "_s,
                                    u"1) "_s,
                                    u"+ "_s,
                                    u"="_s,
                                    u"!"_s,
                                    u"!["_s,
                                    u":"_s,
                                    u"："_s,
                                    u"http://"_s,
                                    u"https://a.b/c"_s,
                                    u"www."_s,
                                    u" "_s,
                                    u"  "_s,
                                    u"\t"_s,
                                    u"\u00A0"_s,
                                    u"\u3000"_s,
                                    u"字"_s,
                                    u"摘要：字"_s,
                                    u"论文：字"_s,
                                    u"链接：https://x.y"_s,
                                    u"注："_s,
                                    u"😀"_s,
                                    u"é"_s,
                                    u"\uFFFD"_s,
                                    u"a"_s,
                                    u"b1"_s,
                                    u"0"_s,
                                    u","_s,
                                    u"，"_s,
                                    u"\""_s,
                                    u"'"_s,
                                    u"https"_s,
                                    u"](u)"_s,
                                    u"[x]: y"_s,
                                    u"\u0007"_s,
                                    u"\u0085"_s,
                                    u"\u202E"_s,
                                    u"\uFEFF"_s,
                                    QString(QChar(0xD83D)),
                                    QString(QChar(0xDE00)),
                                    QString(QChar(0))};
    QString text;
    const int length = random.bounded(1, 12);
    for (int i = 0; i < length; ++i) {
        const int kind = random.bounded(12);
        if (kind == 0 && lines)
            text += QStringList{u"\n"_s, u"\n\n"_s, u"\r\n"_s, u"\u2028"_s, u"\n    "_s, u"\n```\n"_s}.at(
                random.bounded(6));
        else if (kind == 1)
            text += QChar(random.bounded(0x20, 0x3000));
        else
            text += pieces.at(random.bounded(int(pieces.size())));
    }
    return text;
}

/// The text and target that cmark sees in the first link of a paragraph.
struct SeenLink {
    QString text;
    QString url;
};
SeenLink seenByCmark(const QByteArray &markdown)
{
    SeenLink seen;
    cmark_node *document = cmark_parse_document(markdown.constData(), size_t(markdown.size()), CMARK_OPT_DEFAULT);
    cmark_iter *iterator = cmark_iter_new(document);
    bool inLink = false;
    for (auto event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator)) {
        cmark_node *node = cmark_iter_get_node(iterator);
        if (cmark_node_get_type(node) == CMARK_NODE_LINK) {
            inLink = event == CMARK_EVENT_ENTER;
            seen.url = Text(cmark_node_get_url(node)).string({0, qsizetype(qstrlen(cmark_node_get_url(node)))});
        } else if (inLink && cmark_node_get_type(node) == CMARK_NODE_TEXT) {
            seen.text +=
                Text(cmark_node_get_literal(node)).string({0, qsizetype(qstrlen(cmark_node_get_literal(node)))});
        } else if (inLink && event == CMARK_EVENT_ENTER) {
            seen.text += u"<"_s + QString::fromLatin1(cmark_node_get_type_string(node)) + u'>';
        }
    }
    cmark_iter_free(iterator);
    cmark_node_free(document);
    return seen;
}

QByteArray edited(const QByteArray &bytes, const std::function<Result<ChangeSet>(const Text &, const Issue &)> &edit)
{
    const Text text(bytes);
    const Result<ChangeSet> change = edit(text, parseIssue(text));
    return change ? change->applyTo(text).bytes() : "error: " + change.error().message.toUtf8();
}

} // namespace

class EditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownValueChangesNothing();
    void setsEveryFieldOfEveryItem();
    void keepsRandomValues();
    void escapesAsCommonMarkReads();
    void writesHouseStyle_data();
    void writesHouseStyle();
    void setsLabelledFields();
    void setsFieldsAndHeadLinksByPlace();
    void refusesWhatCannotBeRead();
    void setsOpening();
    void keepsRandomOpening();
    void insertsItems();
    void movesItems();
    void movesAcrossCorpus();
    void movesAndRemovesSeveral();
    void removesItems();
    void setsBlocks();
};

void EditsTest::ownValueChangesNothing()
{
    for (const auto &files : {IssueFiles::own(), IssueFiles::corpus(), IssueFiles::drafts()}) {
        for (const IssueFiles::File &file : files) {
            const Issue issue = parseIssue(file.text);
            const auto all = valuesOf(file.text, issue);
            for (qsizetype s = 0; s < all.size(); ++s) {
                for (qsizetype i = 0; i < all[s].size(); ++i) {
                    for (const ItemField field : allFields) {
                        const auto change = setItemField(file.text, issue, {s, i}, field, fieldValue(all[s][i], field));
                        QVERIFY2(change && change->isEmpty(), qPrintable(file.name + describe(all[s][i])));
                    }
                    QSet<QString> labels; // of two fields with one label the first is set
                    for (const FieldValue &field : all[s][i].fields) {
                        if (labels.contains(field.label))
                            continue;
                        labels.insert(field.label);
                        const auto change = setLabelledField(file.text, issue, {s, i}, field);
                        QVERIFY2(change && change->isEmpty(), qPrintable(file.name + field.label));
                    }
                }
            }
            const OpeningValues opening = readOpening(file.text, issue);
            using Field = OpeningField;
            for (const auto &[field, value] : {std::pair(Field::Name, opening.name),
                                               {Field::Date, opening.date},
                                               {Field::Subtitle, opening.subtitle},
                                               {Field::Tagline, opening.tagline},
                                               {Field::Intro, opening.intro}}) {
                const auto change = setOpeningField(file.text, issue, field, value);
                QVERIFY2(change && change->isEmpty(), qPrintable(file.name + value));
            }
        }
    }
}

/// Each field of each item gets a new value and then none: it reads so, all other values stay, and the bytes that
/// change are within the item.
void EditsTest::setsEveryFieldOfEveryItem()
{
    const QHash<ItemField, QStringList> news{{ItemField::Title, {u"新标题 [a] | b"_s, u""_s}},
                                             {ItemField::Source, {u"新来源"_s, u""_s}},
                                             {ItemField::Url, {u"https://example.org/new_(1)?a=b&c"_s, u""_s}},
                                             {ItemField::Tags, {u"2203.12345"_s, u"a, b"_s, u""_s}},
                                             {ItemField::Summary, {u"一\n二"_s, u"- 列表\n- 二"_s, u""_s}}};
    int edits = 0;
    for (const auto &files : {IssueFiles::own(), IssueFiles::corpus()}) {
        for (const IssueFiles::File &file : files) {
            const Issue issue = parseIssue(file.text);
            const auto before = valuesOf(file.text, issue);
            for (qsizetype s = 0; s < before.size(); ++s) {
                for (qsizetype i = 0; i < before[s].size(); ++i) {
                    for (auto it = news.cbegin(); it != news.cend(); ++it) {
                        for (const QString &value : it.value()) {
                            const auto change = setItemField(file.text, issue, {s, i}, it.key(), value);
                            QVERIFY(change);
                            const Span item = issue.sections[s].items[i].span;
                            for (const Replacement &replacement : change->replacements())
                                QVERIFY(replacement.at.begin >= item.begin && replacement.at.end <= item.end);
                            const Text after = change->applyTo(file.text);
                            auto wanted = before;
                            const auto now = valuesOf(after, parseIssue(after));
                            const QByteArray context = file.name.toUtf8() + "\nset: " + value.toUtf8() + "\nbefore:\n" +
                                                       file.text.slice(item).toByteArray() + "\ndifference:\n" +
                                                       difference(now, wanted);
                            QVERIFY2(now.value(s).size() == wanted[s].size(), context.constData());
                            QVERIFY2(fieldValue(now[s][i], it.key()) == value, context.constData());
                            for (const ItemField other : allFields) {
                                if (other != it.key())
                                    QCOMPARE(fieldValue(now[s][i], other), fieldValue(before[s][i], other));
                            }
                            QCOMPARE(now[s][i].fields, before[s][i].fields);
                            wanted[s][i] = now[s][i];
                            QCOMPARE(now, wanted);
                            ++edits;
                        }
                    }
                }
            }
        }
    }
    qInfo("%d edits", edits);
}

void EditsTest::keepsRandomValues()
{
    QRandomGenerator random(20220220);
    for (const QString &name : {u"complete.md"_s, u"unfinished.md"_s, u"crlf-bom.md"_s, u"indented-bodies.md"_s}) {
        Text text = IssueFiles::ownText(name);
        const Text original = text;
        for (int round = 0; round < 1'500; ++round) {
            if (round % 25 == 0)
                text = original;
            const Issue issue = parseIssue(text);
            const auto before = valuesOf(text, issue);
            const qsizetype s = random.bounded(int(before.size()));
            if (before[s].isEmpty())
                continue;
            const qsizetype i = random.bounded(int(before[s].size()));
            const ItemField field = allFields[random.bounded(5)];
            const QString value = random.bounded(8) == 0 ? QString() : randomText(random, field == ItemField::Summary);
            const auto change = setItemField(text, issue, {s, i}, field, value);
            QVERIFY(change);
            const Text after = change->applyTo(text);
            const auto now = valuesOf(after, parseIssue(after));
            const QByteArray context = name.toUtf8() + " round " + QByteArray::number(round) + " field " +
                                       QByteArray::number(int(field)) +
                                       "\nset: " + value.toUtf8().toPercentEncoding(" \n") + "\nbefore:\n" +
                                       text.slice(issue.sections[s].items[i].span).toByteArray() + "\nafter:\n" +
                                       after
                                           .slice({issue.sections[s].items[i].span.begin,
                                                   issue.sections[s].items[i].span.end + change->growth()})
                                           .toByteArray() +
                                       "\ndifference: " + difference(now, before);
            QVERIFY2(now.value(s).size() == before[s].size(), context.constData());
            auto wanted = before;
            if (fieldValue(now[s][i], field) != kept(field, value)) {
                QVERIFY2(false, QByteArray(context + "\nread: " + fieldValue(now[s][i], field).toUtf8() +
                                           "\nwanted: " + kept(field, value).toUtf8())
                                    .constData());
            }
            wanted[s][i] = now[s][i];
            for (const ItemField other : allFields) {
                if (other != field)
                    QVERIFY2(fieldValue(now[s][i], other) == fieldValue(before[s][i], other), context.constData());
            }
            QVERIFY2(now[s][i].fields == before[s][i].fields && now[s][i].links == before[s][i].links,
                     context.constData());
            QVERIFY2(now == wanted, context.constData());
            QCOMPARE(text.slice({0, issue.sections[s].items[i].span.begin}),
                     after.slice({0, issue.sections[s].items[i].span.begin}));
            text = after;
        }
    }
}

/// The escapes must mean the same to other tools: cmark reads what was typed.
void EditsTest::escapesAsCommonMarkReads()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 4'000; ++round) {
        const QString title = cleanLine(randomText(random, false));
        const QString url = cleanLine(randomText(random, false));
        const QByteArray markdown = "x [" + escapedText(title, {.separators = true}) + "](" + escapedUrl(url) + ')';
        const SeenLink seen = seenByCmark(markdown);
        QVERIFY2(seen.text == title && seen.url == url,
                 QByteArray(markdown + "\n" + seen.text.toUtf8() + "\n" + seen.url.toUtf8() + "\n" +
                            title.toUtf8().toHex(' ') + "\n" + seen.text.toUtf8().toHex(' '))
                     .constData());
        QCOMPARE(plainText(escapedText(title, {.separators = true})), title);
    }
}

void EditsTest::writesHouseStyle_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<ItemField>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("source behind title") << QByteArray("- [甲](u)  \n") << ItemField::Source << u"乙"_s
                                         << QByteArray("- [甲 | 乙](u)  \n");
    QTest::newRow("no source") << QByteArray("- [甲 | 乙](u)\n") << ItemField::Source << u""_s
                               << QByteArray("- [甲](u)\n");
    QTest::newRow("url into ()") << QByteArray("- [甲]()\n") << ItemField::Url << u"https://x.y"_s
                                 << QByteArray("- [甲](https://x.y)\n");
    QTest::newRow("url behind text") << QByteArray("- 甲 | 乙  \n摘要：丙\n") << ItemField::Url << u"https://x.y"_s
                                     << QByteArray("- [甲 | 乙](https://x.y)  \n摘要：丙\n");
    QTest::newRow("url behind bracket") << QByteArray("- [甲]\n") << ItemField::Url << u"u"_s
                                        << QByteArray("- [甲](u)\n");
    QTest::newRow("url in wide brackets")
        << QByteArray("- [甲]（u）\n") << ItemField::Url << u"v"_s << QByteArray("- [甲](v)\n");
    QTest::newRow("title for inbox line")
        << QByteArray("https://x.y\n") << ItemField::Title << u"甲"_s << QByteArray("- [甲](https://x.y)\n");
    QTest::newRow("title for inbox line above another") << QByteArray("https://x.y\nhttps://z\n") << ItemField::Title
                                                        << u"甲"_s << QByteArray("- [甲](https://x.y)\n\nhttps://z\n");
    QTest::newRow("tag") << QByteArray("- [甲](u)\n") << ItemField::Tags << u"2203.00001"_s
                         << QByteArray("- [2203.00001] [甲](u)\n");
    QTest::newRow("summary") << QByteArray("- [甲](u)\n- [乙](v)\n") << ItemField::Summary << u"丙"_s
                             << QByteArray("- [甲](u)  \n摘要：丙\n- [乙](v)\n");
    QTest::newRow("summary of two lines")
        << QByteArray("- [甲](u)") << ItemField::Summary << u"丙\n丁"_s << QByteArray("- [甲](u)  \n摘要：丙  \n丁");
    QTest::newRow("summary behind field") << QByteArray("- [甲](u)  \n代码：https://x.y\n") << ItemField::Summary
                                          << u"丙"_s << QByteArray("- [甲](u)  \n代码：https://x.y  \n摘要：丙\n");
    QTest::newRow("summary with list") << QByteArray("- [甲](u)\n摘要：丙  \n") << ItemField::Summary
                                       << u"丙\n- 一\n  - 二"_s
                                       << QByteArray("- [甲](u)\n摘要：丙  \n  - 一  \n    - 二  \n");
    QTest::newRow("summary that is a list") << QByteArray("- [甲](u)\n") << ItemField::Summary << u"- 一"_s
                                            << QByteArray("- [甲](u)  \n摘要：  \n  - 一\n");
    QTest::newRow("one more line") << QByteArray("- [甲](u)\n摘要：丙\n") << ItemField::Summary << u"丙\n丁"_s
                                   << QByteArray("- [甲](u)\n摘要：丙  \n丁\n");
    QTest::newRow("middle line") << QByteArray("- [甲](u)\n摘要：一\n二\n三\n") << ItemField::Summary << u"一\n贰\n三"_s
                                 << QByteArray("- [甲](u)\n摘要：一  \n贰  \n三\n");
    QTest::newRow("no summary") << QByteArray("- [甲](u)  \n摘要：丙\n丁\n代码：https://x.y\n") << ItemField::Summary
                                << u""_s << QByteArray("- [甲](u)  \n代码：https://x.y\n");
    QTest::newRow("first line of a summary that goes on")
        << QByteArray("- [甲](u)  \n摘要：丙  \n丁\n") << ItemField::Summary << u"丙丙\n丁"_s
        << QByteArray("- [甲](u)  \n摘要：丙丙  \n丁\n");
    QTest::newRow("empty summary filled") << QByteArray("- [甲](u)  \n摘要：  \n") << ItemField::Summary << u"丙"_s
                                          << QByteArray("- [甲](u)  \n摘要：丙  \n");
    QTest::newRow("separator in title") << QByteArray("- [甲](u)\n") << ItemField::Title << u"a | b"_s
                                        << QByteArray("- [a \\| b](u)\n");
    QTest::newRow("snake case stays") << QByteArray("- [甲](u)\n") << ItemField::Title << u"face_swap: C++ A * B"_s
                                      << QByteArray("- [face_swap: C++ A * B](u)\n");
    QTest::newRow("heading in summary") << QByteArray("- [甲](u)\n摘要：丙\n") << ItemField::Summary << u"丙\n## 丁"_s
                                        << QByteArray("- [甲](u)\n摘要：丙  \n  ## 丁\n");
}

void EditsTest::writesHouseStyle()
{
    QFETCH(QByteArray, before);
    QFETCH(ItemField, field);
    QFETCH(QString, value);
    QFETCH(QByteArray, after);
    const QByteArray frame = "## 论文\n\n";
    const QByteArray result = edited(frame + before, [&](const Text &text, const Issue &issue) {
        return setItemField(text, issue, {0, 0}, field, value);
    });
    QCOMPARE(result, frame + after);
}

void EditsTest::setsLabelledFields()
{
    const auto set = [](const QByteArray &bytes, const FieldValue &value) {
        return edited(
            bytes, [&](const Text &text, const Issue &issue) { return setLabelledField(text, issue, {0, 0}, value); });
    };
    const QByteArray base = "## 论文\n\n- [甲](u)  \n摘要：丙\n";
    const QByteArray coded = set(base, {u"代码"_s, {}, u"https://x.y"_s});
    QCOMPARE(coded, "## 论文\n\n- [甲](u)  \n代码：https://x.y  \n摘要：丙\n");
    QCOMPARE(set(coded, {u"代码"_s, {}, u"https://z"_s}), "## 论文\n\n- [甲](u)  \n代码：https://z  \n摘要：丙\n");
    QCOMPARE(set(coded, {u"论文"_s, u"A *b*"_s, {}}),
             "## 论文\n\n- [甲](u)  \n代码：https://x.y  \n论文：A \\*b\\*  \n摘要：丙\n");
    QCOMPARE(set(coded, {u"代码"_s, u"仓库"_s, u"https://x.y"_s}),
             "## 论文\n\n- [甲](u)  \n代码：[仓库](https://x.y)  \n摘要：丙\n");
    QCOMPARE(set(coded, {u"代码"_s, {}, {}}), base);
    QCOMPARE(set("## 论文\n\n- [甲](u)", {u"代码"_s, {}, u"https://x.y"_s}),
             "## 论文\n\n- [甲](u)  \n代码：https://x.y");
}

/// Each further link and labelled line of each item gets another label and URL, which read back, and all else stays;
/// moving it there and back gives the same bytes.
void EditsTest::setsFieldsAndHeadLinksByPlace()
{
    const QStringList labels{u"新标签"_s, u"a]b"_s};
    const QString url = u"https://example.org/new_(1)?a=b&c"_s;
    int edits = 0;
    for (const auto &files : {IssueFiles::own(), IssueFiles::corpus()}) {
        for (const IssueFiles::File &file : files) {
            const Issue issue = parseIssue(file.text);
            const auto before = valuesOf(file.text, issue);
            for (qsizetype s = 0; s < before.size(); ++s) {
                for (qsizetype i = 0; i < before[s].size(); ++i) {
                    const ItemValues &old = before[s][i];
                    const ItemPath path{s, i};
                    const auto check = [&](const Result<ChangeSet> &change, const ItemValues &wanted) {
                        if (!change)
                            return false;
                        const Text after = change->applyTo(file.text);
                        auto all = before;
                        all[s][i] = wanted;
                        ++edits;
                        return valuesOf(after, parseIssue(after)) == all;
                    };
                    for (qsizetype link = 0; link < old.links.size(); ++link) {
                        ItemValues wanted = old;
                        wanted.links[link] = {.label = labels[1], .text = {}, .url = url};
                        QVERIFY2(check(setHeadLink(file.text, issue, path, link, wanted.links[link]), wanted),
                                 qPrintable(file.name + describe(old)));
                        const auto own = setHeadLink(file.text, issue, path, link, old.links[link]);
                        QVERIFY(own && own->isEmpty());
                        wanted.links = old.links;
                        wanted.links.removeAt(link);
                        QVERIFY2(check(setHeadLink(file.text, issue, path, link, {}), wanted),
                                 qPrintable(file.name + describe(old)));
                        wanted.links = old.links;
                        wanted.links.move(link, 0);
                        QVERIFY(check(moveHeadLink(file.text, issue, path, link, 0), wanted));
                    }
                    for (qsizetype field = 0; field < old.fields.size(); ++field) {
                        ItemValues wanted = old;
                        wanted.fields[field] = {.label = labels[0], .text = {}, .url = url};
                        QVERIFY2(check(setField(file.text, issue, path, field, wanted.fields[field]), wanted),
                                 qPrintable(file.name + describe(old)));
                        const auto own = setField(file.text, issue, path, field, old.fields[field]);
                        QVERIFY(own && own->isEmpty());
                        wanted.fields = old.fields;
                        wanted.fields.move(field, 0);
                        QVERIFY(check(moveField(file.text, issue, path, field, 0), wanted));
                        wanted.fields = old.fields;
                        wanted.fields.insert(field, {.label = old.fields[field].label, .text = {}, .url = url});
                        QVERIFY2(check(insertField(file.text, issue, path, field, wanted.fields[field]), wanted),
                                 qPrintable(file.name + describe(old)));
                    }
                }
            }
        }
    }
    qInfo("%d edits", edits);
    QVERIFY(edits > 10);
}

void EditsTest::refusesWhatCannotBeRead()
{
    const Text text("## 论文\n\n- [甲](u)\n");
    const Issue issue = parseIssue(text);
    for (const FieldValue &value :
         {FieldValue{u"备注"_s, u"没有链接"_s, {}}, FieldValue{u"摘要"_s, {}, u"https://x.y"_s},
          FieldValue{u"a:b"_s, {}, u"https://x.y"_s}, FieldValue{u"代码"_s, {}, u"ftp://x"_s},
          FieldValue{u"十一个字以上的标签不算标签"_s, {}, u"https://x.y"_s}}) {
        const auto change = setLabelledField(text, issue, {0, 0}, value);
        QVERIFY(!change && !change.error().message.isEmpty());
    }
    QVERIFY(!setItemField(text, issue, {0, 1}, ItemField::Title, u"x"));
    QVERIFY(!setItemField(text, issue, {1, 0}, ItemField::Title, u"x"));
    QVERIFY(!moveItem(text, issue, {0, 0}, {0, 2}));
    QVERIFY(!removeItem(text, issue, {-1, 0}));
    QVERIFY(!setOpeningField(text, issue, OpeningField::Date, u"yesterday"));
}

void EditsTest::setsOpening()
{
    const auto set = [](const QByteArray &bytes, OpeningField field, const QString &value) {
        return edited(bytes,
                      [&](const Text &text, const Issue &issue) { return setOpeningField(text, issue, field, value); });
    };
    const QByteArray base = "# 简报 (2022-01-02)：甲\n\n**乙**  \n\n> 导读：丙\n\n## 论文\n";
    QCOMPARE(set(base, OpeningField::Date, u"2022-01-03"_s), QByteArray(base).replace("01-02", "01-03"));
    QCOMPARE(set(base, OpeningField::Subtitle, u""_s), QByteArray(base).replace("：甲", ""));
    QCOMPARE(set(base, OpeningField::Name, u"周报"_s), QByteArray(base).replace("简报", "周报"));
    QCOMPARE(set(base, OpeningField::Tagline, u"丁*"_s), QByteArray(base).replace("乙", "丁\\*"));
    QCOMPARE(set(base, OpeningField::Intro, u"丙\n戊"_s), QByteArray(base).replace("丙\n", "丙  \n> 戊\n"));
    QCOMPARE(set(base, OpeningField::Intro, u""_s), QByteArray(base).replace("丙", ""));
    QCOMPARE(set("# 简报 (2022-01-02)\n\n## 论文\n", OpeningField::Subtitle, u"甲"_s),
             "# 简报 (2022-01-02)：甲\n\n## 论文\n");
    QCOMPARE(set("# 简报\n\n## 论文\n", OpeningField::Date, u"2022-01-02"_s), "# 简报 (2022-01-02)\n\n## 论文\n");
    QCOMPARE(set("# 简报\n\n## 论文\n", OpeningField::Tagline, u"乙"_s), "# 简报\n\n**乙**  \n\n## 论文\n");
    QCOMPARE(set("# 简报\n\n**乙**  \n<font>注：x</font>\n\n## 论文\n", OpeningField::Intro, u"丙"_s),
             "# 简报\n\n**乙**  \n<font>注：x</font>\n\n> 导读：丙\n\n## 论文\n");
    QCOMPARE(set("---\na: b\n---\n\n## 论文\n", OpeningField::Name, u"简报"_s),
             "---\na: b\n---\n\n# 简报\n\n## 论文\n");
}

void EditsTest::keepsRandomOpening()
{
    QRandomGenerator random(99);
    const auto valueOf = [](const OpeningValues &values, int field) {
        return QStringList{values.name, values.subtitle, values.tagline, values.intro, values.date}.at(field);
    };
    const OpeningField fields[] = {OpeningField::Name, OpeningField::Subtitle, OpeningField::Tagline,
                                   OpeningField::Intro, OpeningField::Date};
    for (const QByteArray &base :
         {QByteArray("# 简报 (2022-01-02)：甲\n\n**乙**  \n\n> 导读：丙\n> 丁\n\n## 论文\n\n- [x](y)\n"),
          QByteArray("# 简报 (2022-01-02) 甲\r\n\r\n## 论文\r\n"), QByteArray("# 简报：甲\n\n## 论文\n"),
          QByteArray("## 论文\n")}) {
        Text text(base);
        for (int round = 0; round < 1'500; ++round) {
            if (round % 20 == 0)
                text = Text(base);
            const Issue issue = parseIssue(text);
            const OpeningValues before = readOpening(text, issue);
            const int field = random.bounded(5);
            QString value = random.bounded(6) == 0 ? QString() : randomText(random, field == 3);
            if (field == 4)
                value = random.bounded(3) == 0 ? QString() : u"2022-0%1-11"_s.arg(random.bounded(1, 10));
            const auto change = setOpeningField(text, issue, fields[field], value);
            QVERIFY(change);
            const Text after = change->applyTo(text);
            const OpeningValues now = readOpening(after, parseIssue(after));
            const QByteArray context = "field " + QByteArray::number(field) + " round " + QByteArray::number(round) +
                                       "\nset: " + value.toUtf8() + "\nbefore:\n" + text.bytes() + "\nafter:\n" +
                                       after.bytes();
            for (int other = 0; other < 5; ++other) {
                const bool named = before.name.isEmpty() && !issue.titleLine; // a new title line brings its name
                if (other != field && !(other == 0 && named))
                    QVERIFY2(valueOf(now, other) == valueOf(before, other), context.constData());
            }
            const QString wanted = field == 3 ? valueOf(now, 3) : cleanLine(value);
            QVERIFY2(valueOf(now, field) == wanted,
                     QByteArray(context + "\nread: " + valueOf(now, field).toUtf8()).constData());
            QCOMPARE(parseIssue(after).sections.size(), issue.sections.size());
            text = after;
        }
    }
}

void EditsTest::insertsItems()
{
    const auto insert = [](const QByteArray &bytes, ItemPath at, const ItemValues &values) {
        return edited(bytes, [&](const Text &text, const Issue &issue) { return insertItem(text, issue, at, values); });
    };
    ItemValues full;
    full.tags = {u"2203.00001"_s};
    full.title = u"甲"_s;
    full.source = u"乙"_s;
    full.url = u"https://x.y"_s;
    full.links = {{u"代码"_s, {}, u"https://c"_s}};
    full.fields = {{u"链接"_s, {}, u"https://p"_s}};
    full.summary = u"丙"_s;
    const QByteArray lines =
        "- [2203.00001] [甲 | 乙](https://x.y) [[代码]](https://c)  \n链接：https://p  \n摘要：丙\n";
    QCOMPARE(insert("## 论文\n\n\n\n## 博文\n", {0, 0}, full), "## 论文\n\n" + lines + "\n\n## 博文\n");
    QCOMPARE(insert("## 论文\n## 博文\n", {0, 0}, full), "## 论文\n\n" + lines + "\n## 博文\n");
    QCOMPARE(insert("## 论文", {0, 0}, full), "## 论文\n\n" + lines);
    QCOMPARE(insert("## 论文\n\n> 注：丁\n\n## 博文\n", {0, 0}, full),
             "## 论文\n\n> 注：丁\n\n" + lines + "\n## 博文\n");
    QCOMPARE(insert("## 论文\n\n- [a](b)\n\n## 博文\n", {0, 0}, full), "## 论文\n\n" + lines + "- [a](b)\n\n## 博文\n");
    QCOMPARE(insert("## 论文\n\n- [a](b)", {0, 1}, full), "## 论文\n\n- [a](b)\n" + lines);
    QCOMPARE(insert("## 论文\n\nhttps://a\n", {0, 0}, full), "## 论文\n\n" + lines + "\nhttps://a\n");
    QCOMPARE(insert("## 论文\n\n- [a](b)\n\n- [c](d)\n", {0, 1}, full),
             "## 论文\n\n- [a](b)\n\n" + lines + "\n- [c](d)\n");

    const Text text(insert("## 论文\n\n- [a](b)\n\n## 博文\n", {0, 1}, full));
    const Issue issue = parseIssue(text);
    QCOMPARE(readItem(text, issue.sections[0].items[1]), full);
    ItemValues url;
    url.url = u"https://x.y"_s;
    QCOMPARE(insert("## 论文\n\n", {0, 0}, url), "## 论文\n\n- https://x.y\n");
    ItemValues title;
    title.title = u"- 只有标题"_s;
    QCOMPARE(insert("## 论文\n\n", {0, 0}, title), "## 论文\n\n- \\- 只有标题\n");
    QCOMPARE(insert("## 论文\n\n", {0, 0}, {}), "## 论文\n\n- []()\n");
}

void EditsTest::movesItems()
{
    const auto move = [](const QByteArray &bytes, ItemPath from, ItemPath to) {
        return edited(bytes, [&](const Text &text, const Issue &issue) { return moveItem(text, issue, from, to); });
    };
    const QByteArray base = "## 论文\n\n- [a](b)  \n摘要：x\n- [c](d)\n- [e](f)\n\n\n## 博文\n\n\n\n## 往期\n";
    QCOMPARE(move(base, {0, 0}, {0, 0}), base);
    QCOMPARE(move(base, {0, 0}, {0, 1}), base);
    QCOMPARE(move(base, {0, 0}, {0, 2}),
             "## 论文\n\n- [c](d)\n- [a](b)  \n摘要：x\n- [e](f)\n\n\n## 博文\n\n\n\n## 往期\n");
    QCOMPARE(move(base, {0, 2}, {0, 0}),
             "## 论文\n\n- [e](f)\n- [a](b)  \n摘要：x\n- [c](d)\n\n\n## 博文\n\n\n\n## 往期\n");
    QCOMPARE(move(base, {0, 0}, {1, 0}),
             "## 论文\n\n- [c](d)\n- [e](f)\n\n\n## 博文\n\n- [a](b)  \n摘要：x\n\n\n## 往期\n");
    QCOMPARE(move("## 论文\n\n- [a](b)\n- [c](d)", {0, 1}, {0, 0}), "## 论文\n\n- [c](d)\n- [a](b)\n");
    QCOMPARE(move("## 论文\n\nhttps://a\nhttps://b\n\n## 博文\n\n- [c](d)\n", {0, 0}, {1, 1}),
             "## 论文\n\nhttps://b\n\n## 博文\n\n- [c](d)\n\nhttps://a\n");
}

/// Moves every third item of the corpus to random places: the items keep their bytes, all but blank lines stays.
void EditsTest::movesAcrossCorpus()
{
    QRandomGenerator random(5);
    int moves = 0;
    for (const auto &files : {IssueFiles::own(), IssueFiles::corpus(), IssueFiles::drafts()}) {
        for (const IssueFiles::File &file : files) {
            const Issue issue = parseIssue(file.text);
            for (qsizetype s = 0; s < issue.sections.size(); ++s) {
                for (qsizetype i = random.bounded(3); i < issue.sections[s].items.size(); i += 3) {
                    const qsizetype toSection = random.bounded(int(issue.sections.size()));
                    const qsizetype toItem = random.bounded(int(issue.sections[toSection].items.size()) + 1);
                    // Loose text around an entry without a bullet is left to the item above when the line goes.
                    const Span span = issue.sections[s].items[i].span;
                    const bool hasLead = std::ranges::any_of(issue.sections[s].blocks, [&](const Block &block) {
                        return block.kind == Block::Kind::Raw &&
                               (block.span.end == span.begin || block.span.begin >= span.end);
                    });
                    if (hasLead && issue.sections[s].items[i].contentColumn == 0)
                        continue;
                    const auto change = moveItem(file.text, issue, {s, i}, {toSection, toItem});
                    QVERIFY(change);
                    const Text after = change->applyTo(file.text);
                    const QByteArray context =
                        (file.name + u" %1/%2 → %3/%4\n"_s.arg(s).arg(i).arg(toSection).arg(toItem)).toUtf8();
                    auto wanted = valuesOf(file.text, issue);
                    const ItemValues moved = wanted[s].takeAt(i);
                    wanted[toSection].insert(toItem - (toSection == s && toItem > i ? 1 : 0), moved);
                    const auto now = valuesOf(after, parseIssue(after));
                    QVERIFY2(now == wanted, QByteArray(context + difference(now, wanted)).constData());
                    QByteArrayList oldLines = file.text.bytes().split('\n');
                    QByteArrayList newLines = after.bytes().split('\n');
                    const auto isBlank = [](const QByteArray &line) { return line.trimmed().isEmpty(); };
                    oldLines.removeIf(isBlank);
                    newLines.removeIf(isBlank);
                    std::sort(oldLines.begin(), oldLines.end());
                    std::sort(newLines.begin(), newLines.end());
                    QVERIFY2(oldLines == newLines, context.constData());
                    ++moves;
                }
            }
        }
    }
    qInfo("%d moves", moves);
}

/// Any items of a section, moved together to any place or removed together: each of them and all others read as before.
void EditsTest::movesAndRemovesSeveral()
{
    QRandomGenerator random(11);
    int moves = 0;
    for (const auto &files : {IssueFiles::own(), IssueFiles::corpus()}) {
        for (const IssueFiles::File &file : files) {
            const Issue issue = parseIssue(file.text);
            const auto before = valuesOf(file.text, issue);
            for (int round = 0; round < 40 && !before.isEmpty(); ++round) {
                const qsizetype s = random.bounded(int(before.size()));
                QList<qsizetype> items;
                for (qsizetype i = 0; i < before[s].size(); ++i) {
                    if (random.bounded(3) == 0)
                        items.append(i);
                }
                if (items.isEmpty())
                    continue;
                const qsizetype t = random.bounded(3) == 0 ? s : random.bounded(int(before.size()));
                const ItemPath to{t, random.bounded(int(before[t].size()) + 1)};
                auto wanted = before;
                QList<ItemValues> taken;
                qsizetype place = to.item;
                for (qsizetype i = items.size(); i-- > 0;) {
                    taken.prepend(wanted[s].takeAt(items[i]));
                    place -= t == s && items[i] < to.item ? 1 : 0;
                }
                QList<qsizetype> blocks;
                for (qsizetype block = 0; block < issue.sections[s].blocks.size(); ++block) {
                    if (items.contains(issue.sections[s].blocks[block].item))
                        blocks.append(block);
                }
                const auto removal = removeBlocks(file.text, issue, s, blocks);
                QVERIFY(removal);
                const Text without = removal->applyTo(file.text);
                QVERIFY2(valuesOf(without, parseIssue(without)) == wanted, qPrintable(file.name));
                for (qsizetype i = 0; i < taken.size(); ++i)
                    wanted[t].insert(place + i, taken[i]);
                const auto move = moveItems(file.text, issue, s, items, to);
                QVERIFY(move);
                const Text after = move->applyTo(file.text);
                const auto now = valuesOf(after, parseIssue(after));
                QVERIFY2(now == wanted, QByteArray(file.name.toUtf8() + difference(now, wanted)).constData());
                ++moves;
            }
        }
    }
    qInfo("%d moves of several items", moves);
}

void EditsTest::removesItems()
{
    const auto remove = [](const QByteArray &bytes, ItemPath path) {
        return edited(bytes, [&](const Text &text, const Issue &issue) { return removeItem(text, issue, path); });
    };
    QCOMPARE(remove("## 论文\n\n- [a](b)\n摘要：x\n- [c](d)\n", {0, 0}), "## 论文\n\n- [c](d)\n");
    QCOMPARE(remove("## 论文\n\n- [a](b)\n\n- [c](d)\n\n- [e](f)\n", {0, 1}), "## 论文\n\n- [a](b)\n\n- [e](f)\n");
    QCOMPARE(remove("## 论文\n\n- [a](b)\n\n## 博文\n", {0, 0}), "## 论文\n\n\n## 博文\n");
    QCOMPARE(remove("## 论文\n\n一句话\n- [a](b)\n----\n", {0, 0}), "## 论文\n\n一句话\n\n----\n");
    QCOMPARE(remove("## 论文\n\n- [a](b)\n- [c](d)", {0, 1}), "## 论文\n\n- [a](b)\n");
}

void EditsTest::setsBlocks()
{
    const Text text("## a\r\n\r\nx\r\ny\r\nz\r\n\r\nw");
    const Span block{8, 17};
    QCOMPARE(text.slice(block), "x\r\ny\r\nz\r\n");
    QVERIFY(setBlock(text, block, u"x\ny\nz").isEmpty());
    QVERIFY(setBlock(text, block, u"x\ny\nz\n").isEmpty());
    QCOMPARE(setBlock(text, block, u"x\nY\n\nz").applyTo(text).bytes(), "## a\r\n\r\nx\r\nY\r\n\r\nz\r\n\r\nw");
    QCOMPARE(setBlock(text, block, u"x\nz").applyTo(text).bytes(), "## a\r\n\r\nx\r\nz\r\n\r\nw");
    QCOMPARE(setBlock(text, block, u"x\ny\nz\nq").applyTo(text).bytes(), "## a\r\n\r\nx\r\ny\r\nz\r\nq\r\n\r\nw");
    QCOMPARE(setBlock(text, block, u"").applyTo(text).bytes(), "## a\r\n\r\n\r\nw");
}

QTEST_GUILESS_MAIN(EditsTest)

#include "tst_edits.moc"
