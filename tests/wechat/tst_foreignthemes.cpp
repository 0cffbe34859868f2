#include "rendering.h"
#include "themelibrary.h"
#include "validator.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Jianbao::WeChat;
using namespace Jianbao::WeChat::Testing;

namespace {

QString themeFile(const QString &name)
{
    return QStringLiteral(JIANBAO_TEST_DATA "/themes/") + name;
}

const QByteArray article =
    "# 简报\n\n开头一段，`码`。\n\n> 引用\n>\n> > 再引\n\n## 栏目\n\n- [标题 | 来源](https://a.example/x)  "
    "\n摘要：文字。\n\n"
    "### 小标题\n\n1. 甲\n2. 乙\n\n```\ncode\n```\n\n| 表 |\n|---|\n| 格 |\n\n![说明](a.png)\n"_ba;

QByteArray under(const QString &file)
{
    const auto theme = readTheme(themeFile(file));
    if (!theme)
        qFatal("%s", qPrintable(theme.error().message));
    const QByteArray html = articleOf(article, *theme).html();
    if (const QStringList violations = findViolations(html); !violations.isEmpty())
        qFatal("%s", qPrintable(violations.join(u'\n')));
    return html;
}

/// The style of the first element whose start is given, such as `<h2` or `<p`, in front of `text`.
QByteArray styleBefore(const QByteArray &html, const QByteArray &tag, const QByteArray &text)
{
    const qsizetype end = html.indexOf(text);
    const qsizetype begin = html.lastIndexOf(QByteArray('<' + tag + ' '), end);
    if (end < 0 || begin < 0)
        return "nothing";
    const qsizetype style = html.indexOf("style=\"", begin) + 7;
    return html.sliced(style, html.indexOf('"', style) - style);
}

bool has(const QByteArray &style, const QByteArray &declaration)
{
    return QByteArray(';' + style + ';').contains(QByteArray(';' + declaration + ';'));
}

QStringList unknown(const QString &file)
{
    QStringList lines;
    const Theme theme = readTheme(themeFile(file)).value();
    for (const Theme::Problem &problem : theme.problems()) {
        if (problem.kind == Theme::Problem::Kind::Unknown)
            lines.append(QString::number(problem.line) + u": "_s + problem.message);
    }
    return lines;
}

} // namespace

/// Themes as they are written for other tools. The files are our own, in each tool's manner.
class ForeignThemesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mdnice()
    {
        const QByteArray html = under(u"mdnice-style.css"_s);
        QVERIFY(html.first(html.indexOf('>')).contains("color:#3b3b3b;"));
        QVERIFY(has(styleBefore(html, "p", "标题"), "font-weight:bold")); // which mdnice's themes cannot know
        QVERIFY(has(styleBefore(html, "p", "开头一段"), "font-size:16px"));
        QVERIFY(has(styleBefore(html, "span", "栏目"), "background-color:#1f6f54"));
        QVERIFY2(html.contains(">◆</span><span style=\"display:inline-block"), html.constData()); // .prefix::before
        QVERIFY(has(styleBefore(html, "span", "小标题"), "font-size:17px"));
        QVERIFY(!html.contains("小标题</span><span")); // its .suffix is hidden, so it is not there
        QVERIFY(has(styleBefore(html, "section", "甲"), "color:#2d4a3e"));
        QVERIFY(has(styleBefore(html, "blockquote", "引用"), "border-left:4px solid #1f6f54"));
        QVERIFY(has(styleBefore(html, "blockquote", "再引"), "border-left:2px dashed #9cc5b3"));
        QVERIFY(has(styleBefore(html, "sup", "[1]"), "color:#1f6f54"));
        QVERIFY(has(styleBefore(html, "span", "参考资料"), "font-size:15px"));
        QVERIFY(!html.contains("参考链接")); // the theme writes the title itself
        QVERIFY(has(styleBefore(html, "p", "https://a.example/x"), "font-size:13px"));
        QVERIFY(has(styleBefore(html, "code", "码"), "color:#1f6f54"));
        QCOMPARE(unknown(u"mdnice-style.css"_s), QStringList());
    }

    void wenyan()
    {
        const QByteArray html = under(u"wenyan-style.css"_s);
        QVERIFY(has(styleBefore(html, "span", "栏目"), "border-bottom:3px solid #c7513e"));
        QVERIFY(has(styleBefore(html, "sup", "[1]"), "color:#c7513e"));
        QVERIFY(has(styleBefore(html, "p", "https://a.example/x"), "display:flex"));
        QVERIFY(has(styleBefore(html, "span", "[1]</span> "), "width:10%"));
        QVERIFY(html.contains(">❝</section>") || html.contains(">❝</span>"));
        QCOMPARE(unknown(u"wenyan-style.css"_s), QStringList());
    }

    void doocs()
    {
        const QByteArray html = under(u"doocs-style.css"_s);
        QVERIFY2(html.first(html.indexOf('>')).contains("font-family:-apple-system,"), html.left(200).constData());
        QVERIFY(has(styleBefore(html, "h2", "栏目"), "background:#0f4c81"));
        QVERIFY(has(styleBefore(html, "h2", "栏目"), "font-size:19.2px"));
        QVERIFY(has(styleBefore(html, "code", "码"), "color:#0f4c81"));
        QVERIFY(styleBefore(html, "code", "码").contains("background:rgba(15,76,129,0.08)"));
        QVERIFY(has(styleBefore(html, "pre", "code<"), "border-radius:8px"));
        QVERIFY(!styleBefore(html, "code", "code<").contains("rgba(15,76,129"));
        QVERIFY(has(styleBefore(html, "blockquote", "引用"), "background:#f7f7f7"));
        QCOMPARE(unknown(u"doocs-style.css"_s), QStringList());
        // The host's main colour is the accent.
        const ThemeControls own = readTheme(themeFile(u"doocs-style.css"_s))->ownControls();
        QCOMPARE(own.accent, u"#0f4c81"_s);
        QCOMPARE(own.fontSize, 16);
        ThemeControls red{.accent = u"#a01010"_s, .fontSize = 18};
        const QByteArray changed = articleOf(article, readTheme(themeFile(u"doocs-style.css"_s))->with(red)).html();
        QVERIFY(has(styleBefore(changed, "h2", "栏目"), "background:#a01010"));
        QVERIFY(has(styleBefore(changed, "h2", "栏目"), "font-size:21.6px"));
    }

    void wemd()
    {
        const QByteArray html = under(u"wemd-style.css"_s);
        QVERIFY(has(styleBefore(html, "span", "栏目"), "color:#4a3b8f"));
        QVERIFY(has(styleBefore(html, "pre", "code<"), "margin:16px 20px"));
        QVERIFY(has(styleBefore(html, "code", "code<"), "padding:14px"));
        QVERIFY(has(styleBefore(html, "section", "<table"), "border-radius:8px"));
        QVERIFY(has(styleBefore(html, "span", "[1]</span> "), "font-weight:bold"));
        QCOMPARE(unknown(u"wemd-style.css"_s), QStringList());
    }

    void bmMd()
    {
        const QByteArray html = under(u"bm-md-style.css"_s);
        QVERIFY(html.first(html.indexOf('>')).contains("color:#2b2b2b;"));
        QVERIFY(has(styleBefore(html, "p", "开头一段"), "margin-left:1em")); // the root's padding
        QVERIFY(has(styleBefore(html, "h2", "栏目"), "border-bottom:2px solid #111"));
        QVERIFY(has(styleBefore(html, "th", "表"), "background-color:#e9e9e4"));
        QVERIFY(has(styleBefore(html, "figcaption", ">说明<"), "font-style:italic"));
        QCOMPARE(unknown(u"bm-md-style.css"_s), QStringList());
    }

    /// What nobody understands is listed with its line, and the rest works.
    void strangeRulesAreListed()
    {
        const QByteArray html = under(u"strange.css"_s);
        QVERIFY(has(styleBefore(html, "h2", "栏目"), "color:#264653"));
        QVERIFY(has(styleBefore(html, "p", "开头一段"), "margin:10px 0"));
        const QStringList lines = unknown(u"strange.css"_s);
        QStringList numbers;
        for (const QString &line : lines)
            numbers.append(line.section(u':', 0, 0));
        QVERIFY2(lines.first().contains(u"@import"), qPrintable(lines.join(u'\n')));
        QCOMPARE(numbers, QStringList({u"1"_s, u"6"_s, u"7"_s, u"10"_s, u"14"_s, u"18"_s, u"22"_s}));
    }
};

QTEST_GUILESS_MAIN(ForeignThemesTest)
#include "tst_foreignthemes.moc"
