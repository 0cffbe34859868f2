// How long it takes to render issues to their final WeChat HTML, against cmark-gfm alone parsing and rendering the same
// bytes, in one process, and how that time grows with an issue. `bench_render [--rounds N] [--growth | --no-growth]`.

#include "corpus.h"
#include "figure.h"
#include "longissue.h"
#include "parser.h"
#include "renderer.h"

#include <QCoreApplication>
#include <QFile>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cstdlib>
#include <ctime>
#include <utility>

using namespace Jianbao;
using namespace Jianbao::Bench;
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
        found = QList<QByteArray>(21, longIssue(17'000));
    }
    return found;
}

/// All issues, warm, in turns with cmark-gfm so that a busy machine is busy for both.
void measureIssues(int rounds)
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
    const double ours = median(whole);
    std::fprintf(stderr, "%lld issues; parsing them as issues is %.3g ms of our %.3g ms\n", qlonglong(all.size()),
                 median(parsing), ours);
    printFigure("all issues, cmark-gfm parsing and rendering", median(cmark), "ms");
    printFigure("all issues to WeChat HTML, warm", ours, "ms");
    printFigure("  against cmark-gfm", median(ratios), "×", 2.5);
}

void measureGrowth()
{
    const QByteArray small = longIssue(1'000'000);
    const QByteArray large = longIssue(10'000'000);
    std::vector<double> smallTimes, largeTimes;
    for (int round = 0; round < 5; ++round) {
        smallTimes.push_back(timeOf([&] { renderByUs(small); }));
        largeTimes.push_back(timeOf([&] { renderByUs(large); }));
    }
    printFigure("an issue of 1 MB", median(smallTimes), "ms");
    printFigure("  of 10 MB, against 1 MB", median(largeTimes) / median(smallTimes), "×", 10.5);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype option = arguments.indexOf(u"--rounds"_s);
    const int rounds = option > 0 ? std::max(1, arguments.value(option + 1).toInt()) : 51;
    cmark_gfm_core_extensions_ensure_registered();
    if (!arguments.contains(u"--growth"_s))
        measureIssues(rounds);
    if (!arguments.contains(u"--no-growth"_s))
        measureGrowth();
    return 0;
}
