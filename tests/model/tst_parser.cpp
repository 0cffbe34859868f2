#include "fields.h"
#include "inlinescan.h"
#include "issuefiles.h"
#include "parser.h"

#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class ParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCompleteIssue();
    void readsUnfinishedIssue();
    void readsPastBullets();
    void opensOtherNewsletter();
    void opensTextWithoutSections();
    void readsCrLfWithBom();
    void splitsTitleFromSource_data();
    void splitsTitleFromSource();
    void tellsFieldsFromProse_data();
    void tellsFieldsFromProse();
    void keepsSetextHeadingsAndFences();
    void coversEveryByte();
    void readsCorpus();
    void survivesHostileInput_data();
    void survivesHostileInput();

private:
    static ItemValues onlyItem(const QByteArray &lines);
    static QStringList names(const Text &text, const Issue &issue);
    static void verifySpans(const QString &name, const Text &text);
};

ItemValues ParserTest::onlyItem(const QByteArray &lines)
{
    const Text text("## 论文\n\n" + lines);
    const Issue issue = parseIssue(text);
    return issue.sections.value(0).items.isEmpty() ? ItemValues() : readItem(text, issue.sections[0].items[0]);
}

QStringList ParserTest::names(const Text &text, const Issue &issue)
{
    QStringList names;
    for (const Section &section : issue.sections)
        names.append(sectionName(text, section));
    return names;
}

void ParserTest::readsCompleteIssue()
{
    const Text text = IssueFiles::ownText(u"complete.md"_s);
    const Issue issue = parseIssue(text);
    QVERIFY(issue.frontMatter);
    const OpeningValues opening = readOpening(text, issue);
    QCOMPARE(opening.name, u"嵌入式AI简报"_s);
    QCOMPARE(opening.date, u"2022-02-20"_s);
    QCOMPARE(opening.subtitle, u"微型模型/端侧语音/RISC-V"_s);
    QCOMPARE(opening.tagline, Profile::builtIn().tagline);
    QCOMPARE(opening.intro.count(u'\n'), 2);
    QVERIFY(opening.intro.startsWith(u"本次5条。"));
    QVERIFY(opening.intro.contains(u"\n「论文」用查表代替乘法；\n「开源」")); // a lazy line, then a quoted one

    QList<Block::Kind> kinds;
    for (const Block &block : issue.openingBlocks)
        kinds.append(block.kind);
    using Kind = Block::Kind;
    QCOMPARE(kinds, (QList<Kind>{Kind::Note, Kind::Raw, Kind::Raw, Kind::Note}));

    QCOMPARE(names(text, issue), Profile::builtIn().sectionNames());
    QCOMPARE(issue.sections[0].items.size(), 2);
    QCOMPARE(issue.sections[1].items.size(), 2);

    const ItemValues bus = readItem(text, issue.sections[0].items[1]);
    QCOMPARE(bus.source, u"总线周刊"_s);
    QCOMPARE(bus.url, u"https://example.org/bus?a=1&b=2"_s);
    QCOMPARE(bus.summary, u"草案把引脚减到四个。\n参考资料见附录。"_s);

    const ItemValues lookup = readItem(text, issue.sections[1].items[0]);
    QCOMPARE(lookup.tags, QStringList{u"2202.00001"_s});
    QCOMPARE(lookup.title, u"查表网络：不用乘法的推理"_s);
    QCOMPARE(lookup.links.size(), 2);
    QCOMPARE(lookup.links[0].label, u"代码"_s);
    QCOMPARE(lookup.fields.size(), 2);
    QCOMPARE(lookup.fields[0].text, u"Lookup Networks without Multiplications"_s);
    QCOMPARE(lookup.fields[1].url, u"https://example.org/lut.pdf"_s);
    QCOMPARE(lookup.summary, u"作者把卷积换成查表：\n1. 先对权重聚类；\n2. 再为每一类建表：\n    - 表放在片上；\n"
                             "    - 表放在片外。\n![结构图](https://example.org/lut.png)\n速度提高了三倍。"_s);

    const ItemValues edge = readItem(text, issue.sections[1].items[1]);
    QCOMPARE(edge.tags, QStringList{u"TinyML 2022"_s});
    QCOMPARE(edge.source, u"实验室日记"_s);
    QCOMPARE(edge.summary, u"每次只更新最后一层。"_s);

    const Section &projects = issue.sections[2];
    QCOMPARE(projects.blocks.first().kind, Kind::Note);
    QCOMPARE(projects.blocks.last().kind, Kind::Note);
    const ItemValues header = readItem(text, projects.items[0]);
    QCOMPARE(header.title, u"sparrow/one-header: 一个头文件的推理库 [beta]"_s);
    QCOMPARE(header.fields[0], (FieldValue{u"文档"_s, u"在线手册"_s, u"https://example.org/manual"_s}));

    const ItemValues code = readItem(text, issue.sections[3].items[0]);
    QCOMPARE(code.title, u"从零写一个 `printf` | 下篇"_s);
    QCOMPARE(code.source, u"夜读代码"_s);
    QCOMPARE(code.url, u"https://example.org/printf_(part_2)"_s);

    QVERIFY(issue.pastHeading);
    QCOMPARE(issue.pastIssues.size(), 4);
    QCOMPARE(text.string(issue.pastIssues[3].date), u"2021-12-26"_s);
    QCOMPARE(text.string(issue.pastIssues[3].url), u"../samples/2021-12-26.md"_s);
    QCOMPARE(text.slice(issue.endingBlocks.first().span), "----\n");
    QCOMPARE(issue.endingBlocks.size(), 6);
}

void ParserTest::readsUnfinishedIssue()
{
    const Text text = IssueFiles::ownText(u"unfinished.md"_s);
    const Issue issue = parseIssue(text);
    const OpeningValues opening = readOpening(text, issue);
    QCOMPARE(opening.subtitle, u"春季号"_s);
    QCOMPARE(opening.intro, QString());
    QVERIFY(issue.intro);

    const QList<Item> &inbox = issue.sections[0].items;
    QCOMPARE(inbox.size(), 2);
    QCOMPARE(readItem(text, inbox[1]).url, u"https://example.org/inbox-2"_s);
    QCOMPARE(inbox[1].state, Item::State::Inbox);

    using State = Item::State;
    const QList<Item> &papers = issue.sections[1].items;
    QCOMPARE(papers.size(), 5);
    QCOMPARE(readItem(text, papers[0]).title, u"一篇还没有链接的论文"_s);
    QCOMPARE(readItem(text, papers[0]).source, u"学术速递"_s);
    QCOMPARE(papers[0].state, State::Inbox);
    QCOMPARE(papers[1].state, State::Incomplete);
    QVERIFY(papers[1].url && papers[1].url->isEmpty());
    QCOMPARE(readItem(text, papers[2]).title, u"忘了写链接的条目"_s);
    QCOMPARE(papers[2].state, State::Inbox);
    QCOMPARE(readItem(text, papers[3]).title, u"【标题在括号里】"_s);
    QCOMPARE(readItem(text, papers[3]).url, u"https://example.org/inline-url"_s);
    QCOMPARE(readItem(text, papers[4]).url, u"https://example.org/bullet-url"_s);
    QVERIFY(!papers[4].title);

    const Section &ideas = issue.sections[2];
    QCOMPARE(ideas.items.size(), 1);
    QCOMPARE(text.string(ideas.blocks[0].span), u"先记一句\n想法的来源\n"_s);
    QCOMPARE(ideas.blocks[0].kind, Block::Kind::Raw);
    QCOMPARE(readItem(text, ideas.items[0]).summary, u"这是随手贴的一段话。"_s);

    const Section &posts = issue.sections[3];
    QCOMPARE(posts.items.size(), 4);
    QCOMPARE(posts.items[0].state, State::Incomplete);
    QCOMPARE(posts.items[1].state, State::Inbox);
    QCOMPARE(readItem(text, posts.items[1]).title, u"链接用了全角括号"_s);
    QVERIFY(posts.items[1].summaryLabel);
    QCOMPARE(readItem(text, posts.items[2]).summary,
             u"第一段。\n\n第二段没有缩进，但读者看到它属于上面这条。\n\n第三段缩进了。\n"
             "1. 顶格的编号会打断列表；\n2. 但也是这一条的。"_s);
    QCOMPARE(readItem(text, posts.items[3]).url, u"https://example.org/after-item"_s);
    QVERIFY(!issue.pastHeading);
    QCOMPARE(text.slice(issue.ending).first(5), "----\n");
}

void ParserTest::readsPastBullets()
{
    const Text text = IssueFiles::ownText(u"past-bullets.md"_s);
    const Issue issue = parseIssue(text);
    QCOMPARE(names(text, issue), (QStringList{u"业界新闻"_s, u"博文"_s}));
    QCOMPARE(issue.pastIssues.size(), 2);
    QCOMPARE(text.string(issue.pastIssues[0].date), u"2020-12-27"_s);
    QCOMPARE(issue.endingBlocks.size(), 2);
}

void ParserTest::opensOtherNewsletter()
{
    const Text text = IssueFiles::ownText(u"other-newsletter.md"_s);
    const Issue issue = parseIssue(text);
    QCOMPARE(readOpening(text, issue).name, u"周末读物（第 12 期）"_s);
    QCOMPARE(readOpening(text, issue).subtitle, u"慢一点"_s);
    QCOMPARE(names(text, issue), (QStringList{u"本周话题"_s, u"文章"_s, u"工具"_s}));
    QVERIFY(issue.sections[0].items.isEmpty());
    QCOMPARE(issue.sections[0].blocks.size(), 3);
    QVERIFY(issue.sections[1].items.isEmpty());
    QVERIFY(text.slice(issue.sections[1].blocks[0].span).startsWith("1、["));
    QCOMPARE(issue.sections[2].items.size(), 2);
    QCOMPARE(issue.definitions.size(), 1);
    QVERIFY(text.slice(issue.definitions[0]).startsWith("[ref]:"));
}

void ParserTest::opensTextWithoutSections()
{
    const Text text = IssueFiles::ownText(u"no-sections.md"_s);
    const Issue issue = parseIssue(text);
    QVERIFY(issue.sections.isEmpty());
    QCOMPARE(issue.opening, (Span{0, text.size()}));
    QCOMPARE(issue.openingBlocks.size(), 2);
    QVERIFY(issue.ending.isEmpty());
}

void ParserTest::readsCrLfWithBom()
{
    const Text text = IssueFiles::ownText(u"crlf-bom.md"_s);
    QVERIFY(text.bytes().startsWith("\xEF\xBB\xBF"));
    const Issue issue = parseIssue(text);
    QVERIFY(issue.frontMatter);
    QCOMPARE(readOpening(text, issue).date, u"2022-04-01"_s);
    QCOMPARE(readOpening(text, issue).intro, u"两行\n导读。"_s);
    QCOMPARE(readItem(text, issue.sections[0].items[0]).summary, u"第一行\n第二行"_s);
}

void ParserTest::splitsTitleFromSource_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("tags");

    const QStringList none;
    QTest::newRow("plain") << QByteArray("[甲 | 乙](u)") << u"甲"_s << u"乙"_s << none;
    QTest::newRow("last separator") << QByteArray("[甲 | 乙 | 丙](u)") << u"甲 | 乙"_s << u"丙"_s << none;
    QTest::newRow("tight bar") << QByteArray("[甲（1）| 乙](u)") << u"甲（1）"_s << u"乙"_s << none;
    QTest::newRow("bar without spaces") << QByteArray("[P(A|B)](u)") << u"P(A|B)"_s << u""_s << none;
    QTest::newRow("escaped bar") << QByteArray("[a \\| b](u)") << u"a | b"_s << u""_s << none;
    QTest::newRow("bar in code") << QByteArray("[a `x | y` b](u)") << u"a `x | y` b"_s << u""_s << none;
    QTest::newRow("other bars") << QByteArray("[甲丨乙](u)") << u"甲"_s << u"乙"_s << none;
    QTest::newRow("nested brackets") << QByteArray("[a [b [c]] | d](u)") << u"a [b [c]]"_s << u"d"_s << none;
    QTest::newRow("entity") << QByteArray("[a &amp; b](u)") << u"a & b"_s << u""_s << none;
    QTest::newRow("tag beside link") << QByteArray("[AAAI 2020][甲](u)") << u"甲"_s << u""_s
                                     << QStringList{u"AAAI 2020"_s};
    QTest::newRow("two tags") << QByteArray("[a] [b 1] [甲](u)") << u"甲"_s << u""_s << QStringList{u"a"_s, u"b 1"_s};
    QTest::newRow("bold link") << QByteArray("**[甲 | 乙](u)**") << u"甲"_s << u"乙"_s << none;
    QTest::newRow("angle url") << QByteArray("[甲](<u v>)") << u"甲"_s << u""_s << none;
    QTest::newRow("empty url") << QByteArray("[甲]()") << u"甲"_s << u""_s << none;
}

void ParserTest::splitsTitleFromSource()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, title);
    QFETCH(QString, source);
    QFETCH(QStringList, tags);
    const ItemValues values = onlyItem("- " + head + '\n');
    QCOMPARE(values.title, title);
    QCOMPARE(values.source, source);
    QCOMPARE(values.tags, tags);
}

void ParserTest::tellsFieldsFromProse_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("fields");

    QTest::newRow("url") << QByteArray("代码：https://example.org") << 1;
    QTest::newRow("ascii colon") << QByteArray("项目: https://example.org") << 1;
    QTest::newRow("link") << QByteArray("文档：[手册](https://example.org)") << 1;
    QTest::newRow("www") << QByteArray("地址：www.example.org") << 1;
    QTest::newRow("url and full stop") << QByteArray("地址：https://example.org。") << 1;
    QTest::newRow("text label") << QByteArray("作者：某人") << 1;
    QTest::newRow("prose") << QByteArray("人脸识别：手机将具备这一功能") << 0;
    QTest::newRow("prose with url") << QByteArray("更多：见 https://example.org") << 0;
    QTest::newRow("long label") << QByteArray("十一个字以上的标签不算标签：https://example.org") << 0;
    QTest::newRow("bare url") << QByteArray("https://example.org") << 0;
    QTest::newRow("list") << QByteArray("  - 代码：https://example.org") << 0;
    QTest::newRow("in code") << QByteArray("```\n代码：https://example.org\n```") << 0;
}

void ParserTest::tellsFieldsFromProse()
{
    QFETCH(QByteArray, line);
    QFETCH(int, fields);
    QCOMPARE(onlyItem("- [甲](u)  \n" + line + "  \n摘要：乙\n").fields.size(), fields);
    QCOMPARE(onlyItem("- [甲](u)  \n摘要：乙\n" + line).fields.size(), fields);
}

void ParserTest::keepsSetextHeadingsAndFences()
{
    const Text text("甲\n---\n\n```\n## 乙\n```\n\n> ## 丙\n\n- ## 丁\n\n## 戊 ##\n");
    const Issue issue = parseIssue(text);
    QCOMPARE(names(text, issue), (QStringList{u"甲"_s, u"戊"_s}));
}

/// Opening, sections and ending follow one another without a gap, and every span lies where it should.
void ParserTest::verifySpans(const QString &name, const Text &text)
{
    const Issue issue = parseIssue(text);
    qsizetype at = 0;
    const auto continues = [&](Span span) {
        QVERIFY2(span.begin == at && span.end >= at, qPrintable(name));
        at = span.end;
    };
    continues(issue.opening);
    for (const Section &section : issue.sections) {
        continues(section.span);
        QVERIFY2(section.span.contains(section.heading) && section.heading.contains(section.name), qPrintable(name));
        qsizetype covered = text.fullLine(text.lineAt(section.heading.end)).end;
        qsizetype items = 0;
        for (const Block &block : section.blocks) {
            QVERIFY2(block.span.begin >= covered && section.span.contains(block.span), qPrintable(name));
            for (qsizetype line = text.lineAt(covered); text.line(line).begin < block.span.begin; ++line)
                QVERIFY2(trimmed(text.bytes(), text.line(line)).isEmpty(), qPrintable(name));
            covered = block.span.end;
            if (block.kind == Block::Kind::Item)
                QCOMPARE(block.item, items++);
        }
        QCOMPARE(items, section.items.size());
        for (const Item &item : section.items) {
            QVERIFY(item.span.contains(item.head));
            for (const auto &span : {item.title, item.source, item.url, item.linkText})
                QVERIFY2(!span || item.head.contains(*span), qPrintable(name));
            for (const Span line : item.summaryLines)
                QVERIFY2(item.span.contains(line), qPrintable(name));
        }
    }
    continues(issue.ending);
    QCOMPARE(at, text.size());
}

void ParserTest::coversEveryByte()
{
    for (const auto &files : {IssueFiles::own(), IssueFiles::corpus(), IssueFiles::drafts()}) {
        for (const IssueFiles::File &file : files) {
            verifySpans(file.name, file.text);
            verifySpans(file.name, Text(QByteArray(file.text.bytes()).replace('\n', "\r\n")));
            verifySpans(file.name, Text(QByteArray(file.text.bytes()).replace('\n', '\r')));
        }
    }
}

/// An oracle of its own: between the section headings, a line `- […](…)` is an item, and its words can be cut out by
/// string searches alone.
namespace {

/// What stands in brackets of its own before the link of a head.
QStringList tagsBefore(const QString &line)
{
    static const QRegularExpression tag(u"\\G(?:- )? ?\\[([^\\[\\]]+)\\](?!\\()(?= ?\\[)"_s);
    QStringList tags;
    for (auto matches = tag.globalMatch(line); matches.hasNext();)
        tags.append(matches.next().captured(1).trimmed());
    return tags;
}

} // namespace

void ParserTest::readsCorpus()
{
    const QList<IssueFiles::File> files = IssueFiles::corpus();
    if (files.isEmpty())
        QSKIP("The real issues are not on this machine.");
    int all = 0;
    int right = 0;
    for (const IssueFiles::File &file : files) {
        const Issue issue = parseIssue(file.text);
        QHash<qsizetype, ItemValues> byLine;
        for (const Section &section : issue.sections) {
            for (const Item &item : section.items)
                byLine.insert(file.text.lineAt(item.head.begin), readItem(file.text, item));
        }
        bool inSection = false;
        QString summary;
        QStringList fieldUrls;
        qsizetype head = -1;
        const auto finish = [&] {
            if (head < 0)
                return;
            const QString line = file.text.string(file.text.line(head)).trimmed();
            const qsizetype linkBegin = line.indexOf(u"](http");
            const qsizetype urlEnd = line.indexOf(u')', linkBegin);
            QString words = line.left(linkBegin).mid(3);
            words = words.sliced(words.lastIndexOf(u"] [") < 0 ? 0 : words.lastIndexOf(u"] [") + 3);
            words = words.sliced(words.lastIndexOf(u"][") < 0 ? 0 : words.lastIndexOf(u"][") + 2);
            const ItemValues values = byLine.value(head);
            ++all;
            bool good = values.url == line.sliced(linkBegin + 2, urlEnd - linkBegin - 2);
            good = good && !values.title.isEmpty() && words.startsWith(values.title) && words.endsWith(values.source);
            good = good && values.title.size() + values.source.size() + 4 >= words.size();
            good = good && values.summary.startsWith(summary);
            for (const QString &url : std::as_const(fieldUrls))
                good = good && std::ranges::contains(values.fields, url, &FieldValue::url);
            for (const QString &tag : tagsBefore(line))
                good = good && values.tags.contains(tag);
            if (good)
                ++right;
            else
                qWarning().noquote() << "cannot read" << file.name << head + 1 << line;
            head = -1;
        };
        for (qsizetype i = 0; i < file.text.lineCount(); ++i) {
            const QString line = file.text.string(file.text.line(i)).trimmed();
            if (line.startsWith(u"## ")) {
                finish();
                inSection = !line.contains(u"往期回顾");
            } else if (line == "----"_L1) { // the footer
                finish();
                inSection = false;
            }
            if (!inSection)
                continue;
            if (file.text.string(file.text.line(i)).startsWith(u"- ")) {
                finish();
                if (line.contains(u"](http")) {
                    head = i;
                    summary.clear();
                    fieldUrls.clear();
                } else {
                    ++all;
                    const bool good = !byLine.value(i).title.isEmpty();
                    right += good ? 1 : 0;
                    if (!good)
                        qWarning().noquote() << "cannot read" << file.name << i + 1 << line;
                }
            } else if (head >= 0 && summary.isEmpty() && line.startsWith(u"摘要：")) {
                summary = line.sliced(3).trimmed();
            } else if (head >= 0) {
                static const QRegularExpression field(u"^[^\\s\\[\\]：:]{1,10}[：:] ?(https?://[!-~]+)$"_s);
                if (const auto match = field.match(file.text.string(file.text.line(i)).trimmed());
                    match.hasMatch() && file.text.string(file.text.line(i)).front() != u' ')
                    fieldUrls.append(match.captured(1));
            }
        }
        finish();
    }
    qInfo("%d of %d items read right (%.2f%%)", right, all, 100.0 * right / all);
    QVERIFY(all > 300);
    QVERIFY(right * 100 >= all * 99);
}

void ParserTest::survivesHostileInput_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("NUL bytes") << "# a\0b\n\n## c\0\n\n- [d\0](e)\n"_ba;
    QTest::newRow("invalid UTF-8") << QByteArray("## \xff\xfe\n\n- [\xc3](\xe4\xb8)\n\xed\xa0\x80\xef\xbc");
    QTest::newRow("invalid UTF-8 in the middle") << QByteArray("## a\n\n- [b | c](d)\n摘要：e\xff\xfe\xe4\xb8"
                                                               "f\n\n- [g](h)\n代码：\x80\n");
    QTest::newRow("NUL in the middle") << "## a\n\n- [b\0 | c](d)\n摘要：\0e\n\n- [g](h)\n"_ba;
    QTest::newRow("50,000 quotes in a summary")
        << QByteArray("## a\n\n- [b](c)\n摘要：x\n\n  " + QByteArray("> ").repeated(50'000) + "y\n");
    QTest::newRow("50,000 brackets in a summary") << QByteArray("## a\n\n- [b](c)\n摘要：" + QByteArray(50'000, '['));
    QTest::newRow("emphasis runs in a summary")
        << QByteArray("## a\n\n- [b](c)\n摘要：" + QByteArray("**a *b_").repeated(50'000));
    QTest::newRow("a summary of one line of 1 MB") << QByteArray("## a\n\n- [b](c)\n摘要：" + QByteArray(1 << 20, 'x'));
    QTest::newRow("only BOM") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("open front matter") << QByteArray("---\nlayout: x\n# a");
    QTest::newRow("50,000 quotes") << QByteArray(50'000, '>');
    QTest::newRow("50,000 brackets in a head") << QByteArray("## a\n\n- " + QByteArray(50'000, '['));
    QTest::newRow("50,000 closed brackets")
        << QByteArray("## a\n\n- " + QByteArray(50'000, '[') + QByteArray(50'000, ']'));
    QTest::newRow("50,000 half links") << QByteArray("## a\n\n- " + QByteArray("[a](").repeated(50'000));
    QTest::newRow("50,000 links") << QByteArray("## a\n\n- " + QByteArray("[a](b)").repeated(50'000));
    QTest::newRow("50,000 tags") << QByteArray("## a\n\n- " + QByteArray("[a] ").repeated(50'000));
    QTest::newRow("backticks of every length") << [] {
        QByteArray bytes = "## a\n\n- ";
        for (int i = 1; i < 1'000; ++i)
            bytes += QByteArray(i, '`') + ' ';
        return bytes;
    }();
    QTest::newRow("emphasis runs") << QByteArray("## a\n\n" + QByteArray("**a *b_").repeated(50'000));
    QTest::newRow("one line of 1 MB") << QByteArray("## a\n\n- [" + QByteArray(1 << 20, 'x') + "](u)");
    QTest::newRow("10,000 items") << QByteArray(
        "## a\n\n" + QByteArray("- [t | s](https://example.org)  \n摘要：x\n").repeated(10'000));
    QTest::newRow("50,000 nested bullets") << QByteArray("## a\n\n" + QByteArray("- ").repeated(50'000) + "x\n");
    QTest::newRow("50,000 separators") << QByteArray("## a\n\n- [" + QByteArray(" | ").repeated(50'000) + "](u)");
    QTest::newRow("50,000 rules") << QByteArray("## a\n\n" + QByteArray("----\n\n").repeated(50'000));
    QTest::newRow("50,000 sections") << QByteArray("## a\n").repeated(50'000);
    QTest::newRow("50,000 definitions") << QByteArray("[a]: b\n").repeated(50'000);
    QTest::newRow("50,000 fences") << QByteArray("```\n~~~\n").repeated(25'000);
    QTest::newRow("wide table") << QByteArray(QByteArray("|a").repeated(20'000) + '\n' +
                                              QByteArray("|-").repeated(20'000));
    QTest::newRow("100,000 URL lines") << QByteArray("## a\n\n" + QByteArray("https://e.org\n").repeated(100'000));
}

void ParserTest::survivesHostileInput()
{
    QFETCH(QByteArray, bytes);
    const Text text(bytes);
    verifySpans(QString::fromLatin1(QTest::currentDataTag()), text);
    const Issue issue = parseIssue(text);
    for (const Section &section : issue.sections.first(std::min<qsizetype>(issue.sections.size(), 10))) {
        for (const Item &item : section.items)
            readItem(text, item);
    }
}

QTEST_GUILESS_MAIN(ParserTest)

#include "tst_parser.moc"
