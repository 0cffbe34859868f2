// How long it takes to render issues to their final WeChat HTML, against cmark-gfm alone parsing and rendering the same
// bytes, in one process, and how that time grows with an issue. `bench_render [--rounds N] [--growth | --no-growth]`.

#include "corpus.h"
#include "longissue.h"
#include "parser.h"
#include "renderer.h"
#include "table.h"

#include <QCoreApplication>
#include <QFile>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cstdlib>
#include <ctime>
#include <utility>

using namespace Jianbao;
using namespace Jianbao::Measuring;
using namespace Jianbao::WeChat;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds of processor time: all of it is one thread's work, and what other programs do shall not count.
template <typename Work>
double timeOf(Work work)
{
    const std::clock_t begin = std::clock();
    work();
    return 1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// What any program that uses cmark-gfm does: a parser, its extensions, HTML.
void renderByCmark(const QByteArray &markdown)
{
    cmark_parser *const parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    for (const char *const name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    cmark_parser_feed(parser, markdown.constData(), std::size_t(markdown.size()));
    cmark_node *const document = cmark_parser_finish(parser);
    std::free(cmark_render_html(document, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser)));
    cmark_node_free(document);
    cmark_parser_free(parser);
}

QByteArray renderByUs(const QByteArray &markdown)
{
    const Text text(markdown);
    return render(text, parseIssue(text), Theme::standard()).html();
}

QList<QByteArray> issues()
{
    QList<QByteArray> found;
    for (const QString &path : Testing::corpusFiles()) {
        if (QFile file(path); file.open(QIODevice::ReadOnly))
            found.append(file.readAll());
    }
    if (found.isEmpty()) {
        std::fputs("no corpus beside the project: 21 made-up issues in its place\n", stderr);
        found = QList<QByteArray>(21, Testing::longIssue(17'000));
    }
    return found;
}

/// All issues, warm, in turns with cmark-gfm so that a busy machine is busy for both.
void measureIssues(Table &table, int rounds)
{
    const QList<QByteArray> all = issues();
    std::vector<double> cmark, parsing, whole, ratios;
    for (int round = -2; round < rounds; ++round) {
        const double byCmark = timeOf([&] { std::ranges::for_each(all, renderByCmark); });
        const double parse =
            timeOf([&] { std::ranges::for_each(all, [](const auto &issue) { parseIssue(Text(issue)); }); });
        const double byUs = timeOf([&] { std::ranges::for_each(all, renderByUs); });
        if (round < 0)
            continue; // warming up
        cmark.push_back(byCmark);
        parsing.push_back(parse);
        whole.push_back(byUs);
        ratios.push_back(byUs / byCmark);
    }
    table.title(u"%1 issues, warm, in turns with cmark-gfm"_s.arg(all.size()));
    table.print(u"cmark-gfm alone, parsing and rendering"_s, median(cmark), u"ms"_s);
    table.print(u"their structure read"_s, median(parsing), u"ms"_s);
    table.print(u"that, and final WeChat HTML"_s, median(whole), u"ms"_s);
    table.print(u"against cmark-gfm"_s, median(ratios), u"×"_s, 2.5);
}

void measureGrowth(Table &table)
{
    const QByteArray small = Testing::longIssue(1'000'000);
    const QByteArray large = Testing::longIssue(10'000'000);
    std::vector<double> smallTimes, largeTimes;
    for (int round = 0; round < 5; ++round) {
        smallTimes.push_back(timeOf([&] { renderByUs(small); }));
        largeTimes.push_back(timeOf([&] { renderByUs(large); }));
    }
    table.title(u"Growth"_s);
    table.print(u"an issue of 1 MB to WeChat HTML"_s, median(smallTimes), u"ms"_s);
    table.print(u"of 10 MB"_s, median(largeTimes), u"ms"_s);
    table.print(u"10 MB against 1 MB"_s, median(largeTimes) / median(smallTimes), u"×"_s, 10.5);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype option = arguments.indexOf(u"--rounds"_s);
    const int rounds = option > 0 ? std::max(1, arguments.value(option + 1).toInt()) : 51;
    cmark_gfm_core_extensions_ensure_registered();
    Table table;
    if (!arguments.contains(u"--growth"_s))
        measureIssues(table, rounds);
    if (!arguments.contains(u"--no-growth"_s))
        measureGrowth(table);
    return 0;
}
