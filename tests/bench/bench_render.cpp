// How long it takes to render issues to their final WeChat HTML, against cmark-gfm alone parsing and rendering the same
// bytes, in one process. Prints the best of warm rounds; `bench_render --rounds N`.

#include "corpus.h"
#include "parser.h"
#include "renderer.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cstdlib>
#include <ctime>
#include <limits>
#include <vector>

using namespace Jianbao;
using namespace Jianbao::WeChat;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds of processor time in the round that was disturbed least: all of it is one thread's work, and what other
/// programs do to the caches shall not count.
template <typename Work>
double best(int rounds, Work work)
{
    std::clock_t least = std::numeric_limits<std::clock_t>::max();
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t begin = std::clock();
        work();
        least = std::min(least, std::clock() - begin);
    }
    return 1000.0 * double(least) / CLOCKS_PER_SEC;
}

/// What any program that uses cmark-gfm does: a parser, its extensions, HTML.
qsizetype renderByCmark(const QByteArray &markdown)
{
    cmark_parser *const parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    for (const char *const name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    cmark_parser_feed(parser, markdown.constData(), std::size_t(markdown.size()));
    cmark_node *const document = cmark_parser_finish(parser);
    char *const html = cmark_render_html(document, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser));
    const auto size = qsizetype(qstrlen(html));
    std::free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    return size;
}

/// An issue of about `size` bytes, made of items as they come.
QByteArray longIssue(qsizetype size)
{
    QByteArray issue = "# 报 (2024-05-20)\n\n> 导读：长。\n\n## 论文\n\n"_ba;
    for (int i = 0; issue.size() < size; ++i) {
        issue += "- [2405.0" + QByteArray::number(10'000 + i) + "] [第 " + QByteArray::number(i) +
                 " 条的标题 | 某处](https://example.org/" + QByteArray::number(i) +
                 ")  \n代码：https://github.com/example/x  \n摘要：**重点**在于把权重压到四比特，精度几乎不变，`int4` "
                 "的推理核也快了。  \n"
                 "第二段说明它与别的方法有何不同，见[这里](https://mp.weixin.qq.com/s/x)。  \n";
    }
    return issue;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype option = arguments.indexOf(u"--rounds"_s);
    const int rounds = option > 0 && option + 1 < arguments.size() ? std::max(1, arguments.at(option + 1).toInt()) : 51;
    QTextStream out(stdout);
    cmark_gfm_core_extensions_ensure_registered();

    QList<QByteArray> issues;
    for (const QString &path : Testing::corpusFiles()) {
        if (QFile file(path); file.open(QIODevice::ReadOnly))
            issues.append(file.readAll());
    }
    if (issues.isEmpty()) {
        out << "no corpus beside the project: 21 made-up issues in its place\n";
        issues = QList<QByteArray>(21, longIssue(17'000));
    }

    const Theme &theme = Theme::standard();
    qsizetype bytes = 0;
    qsizetype htmlBytes = 0;
    std::vector<Text> texts;
    std::vector<Issue> parsed;
    for (const QByteArray &issue : std::as_const(issues)) {
        bytes += issue.size();
        texts.emplace_back(issue);
        parsed.push_back(parseIssue(texts.back()));
        htmlBytes += render(texts.back(), parsed.back(), theme).html().size();
    }

    const double cmark = best(rounds, [&] {
        for (const QByteArray &issue : std::as_const(issues))
            renderByCmark(issue);
    });
    const double parse = best(rounds, [&] {
        for (const QByteArray &issue : std::as_const(issues))
            parseIssue(Text(issue));
    });
    const double rendered = best(rounds, [&] {
        for (std::size_t i = 0; i < texts.size(); ++i)
            render(texts[i], parsed[i], theme).html();
    });
    const double both = best(rounds, [&] {
        for (const QByteArray &issue : std::as_const(issues)) {
            const Text text(issue);
            render(text, parseIssue(text), theme).html();
        }
    });
    out << issues.size() << " issues, " << bytes << " bytes to " << htmlBytes << " bytes of HTML\n"
        << "cmark-gfm, parse and render  " << cmark << " ms\n"
        << "parseIssue                   " << parse << " ms\n"
        << "render                       " << rendered << " ms\n"
        << "parseIssue and render        " << both << " ms = " << both / cmark << " times cmark-gfm (aim 2.5)\n";

    double before = 0;
    for (const qsizetype size : {qsizetype(27'000), qsizetype(1'000'000), qsizetype(10'000'000)}) {
        const QByteArray issue = longIssue(size);
        const Text text(issue);
        const Issue structure = parseIssue(text);
        const double time = best(size > 1'000'000 ? 3 : 11, [&] { render(text, structure, theme).html(); });
        out << "render " << issue.size() << " bytes: " << time << " ms";
        if (size == 10'000'000)
            out << " = " << time / before << " times 1 MB (aim 10.5)";
        out << "\n";
        before = time;
    }
    return 0;
}
