#include "checkwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    QLatin1StringView code;
    const char *name;
    ItemParts part;
};

const Words words[] = {
    {"missing-front-matter"_L1, QT_TRANSLATE_NOOP("CheckNames", "Lines for the web site"), {}},
    {"h1-date-mismatch"_L1, QT_TRANSLATE_NOOP("CheckNames", "Date of the issue"), {}},
    {"heading-broken"_L1, QT_TRANSLATE_NOOP("CheckNames", "Broken headings"), {}},
    {"missing-section"_L1, QT_TRANSLATE_NOOP("CheckNames", "Missing sections"), {}},
    {"unknown-section"_L1, QT_TRANSLATE_NOOP("CheckNames", "Unknown sections"), {}},
    {"stale-item-count"_L1, QT_TRANSLATE_NOOP("CheckNames", "Number of items in the intro"), {}},
    {"intro-no-count"_L1, QT_TRANSLATE_NOOP("CheckNames", "No number of items in the intro"), {}},
    {"intro-empty"_L1, QT_TRANSLATE_NOOP("CheckNames", "Empty intro"), {}},
    {"intro-copied"_L1, QT_TRANSLATE_NOOP("CheckNames", "Intro of an earlier issue"), {}},
    {"intro-not-quoted"_L1, QT_TRANSLATE_NOOP("CheckNames", "Intro that is no quotation"), {}},
    {"ol-unindented"_L1, QT_TRANSLATE_NOOP("CheckNames", "Numbered lines without indentation"), {}},
    {"item-indented"_L1, QT_TRANSLATE_NOOP("CheckNames", "Items within another item"), {}},
    {"list-marker-space"_L1, QT_TRANSLATE_NOOP("CheckNames", "No space behind “-”"), {}},
    {"pseudo-ol"_L1, QT_TRANSLATE_NOOP("CheckNames", "“1、” at the start of lines"), {}},
    {"list-terminal-punct"_L1, QT_TRANSLATE_NOOP("CheckNames", "End of the lines of short news"), {}},
    {"missing-hard-break"_L1, QT_TRANSLATE_NOOP("CheckNames", "Lines that run together"), {}},
    {"malformed-link"_L1, QT_TRANSLATE_NOOP("CheckNames", "Broken links"), {}},
    {"fullwidth-link-parens"_L1, QT_TRANSLATE_NOOP("CheckNames", "Full-width brackets of links"), {}},
    {"empty-url"_L1, QT_TRANSLATE_NOOP("CheckNames", "Links without an address"), ItemPart::Link},
    {"url-cjk-tail"_L1, QT_TRANSLATE_NOOP("CheckNames", "Text that sticks to an address"), {}},
    {"tilde-strikethrough"_L1, QT_TRANSLATE_NOOP("CheckNames", "Text struck out by “~”"), {}},
    {"asterisk-emphasis"_L1, QT_TRANSLATE_NOOP("CheckNames", "Stray “*”"), {}},
    {"dup-punct"_L1, QT_TRANSLATE_NOOP("CheckNames", "Doubled punctuation"), {}},
    {"repeated-word"_L1, QT_TRANSLATE_NOOP("CheckNames", "Repeated words"), {}},
    {"halfwidth-punct"_L1, QT_TRANSLATE_NOOP("CheckNames", "Half-width punctuation"), {}},
    {"link-text-trailing-punct"_L1, QT_TRANSLATE_NOOP("CheckNames", "Punctuation at the end of titles"), {}},
    {"cjk-latin-spacing"_L1, QT_TRANSLATE_NOOP("CheckNames", "Spaces between Chinese and Latin words"), {}},
    {"incomplete-item"_L1, QT_TRANSLATE_NOOP("CheckNames", "Unfinished items"), ItemPart::Link},
    {"unlinked-item"_L1, QT_TRANSLATE_NOOP("CheckNames", "Items without a link"), ItemPart::Link},
    {"raw-url-line"_L1, QT_TRANSLATE_NOOP("CheckNames", "Bare addresses"), {}},
    {"placeholder"_L1, QT_TRANSLATE_NOOP("CheckNames", "Places to be filled"), {}},
    {"empty-summary"_L1, QT_TRANSLATE_NOOP("CheckNames", "Empty summaries"), ItemPart::Summary},
    {"empty-field"_L1, QT_TRANSLATE_NOOP("CheckNames", "Labels with nothing behind them"), {}},
    {"missing-summary"_L1, QT_TRANSLATE_NOOP("CheckNames", "Missing summaries"), ItemPart::Summary},
    {"missing-summary-label"_L1, QT_TRANSLATE_NOOP("CheckNames", "Missing summary labels"), {}},
    {"duplicate-summary-label"_L1, QT_TRANSLATE_NOOP("CheckNames", "Doubled summary labels"), {}},
    {"nonstandard-label"_L1, QT_TRANSLATE_NOOP("CheckNames", "Other names of labels"), {}},
    {"label-colon"_L1, QT_TRANSLATE_NOOP("CheckNames", "Colons of labels"), {}},
    {"missing-source"_L1, QT_TRANSLATE_NOOP("CheckNames", "Missing sources"), ItemPart::Source},
    {"source-separator"_L1, QT_TRANSLATE_NOOP("CheckNames", "Separator of title and source"), {}},
    {"missing-repo-prefix"_L1, QT_TRANSLATE_NOOP("CheckNames", "Names of projects"), ItemPart::Title},
    {"tag-spacing"_L1, QT_TRANSLATE_NOOP("CheckNames", "Space behind tags"), {}},
    {"venue-not-tag"_L1, QT_TRANSLATE_NOOP("CheckNames", "Conferences that are no tag"), {}},
    {"venue-format"_L1, QT_TRANSLATE_NOOP("CheckNames", "Year of conferences"), {}},
    {"missing-arxiv-tag"_L1, QT_TRANSLATE_NOOP("CheckNames", "Missing arXiv numbers"), ItemPart::Tags},
    {"arxiv-pdf-url"_L1, QT_TRANSLATE_NOOP("CheckNames", "Addresses of PDFs"), {}},
    {"wechat-length"_L1, QT_TRANSLATE_NOOP("CheckNames", "Length of the article"), {}},
    {"wechat-title"_L1, QT_TRANSLATE_NOOP("CheckNames", "Length of the title"), {}},
    {"wechat-digest"_L1, QT_TRANSLATE_NOOP("CheckNames", "Length of the digest"), {}},
    {"wechat-image"_L1, QT_TRANSLATE_NOOP("CheckNames", "Pictures that WeChat does not take"), {}},
    {"volatile-wechat-url"_L1, QT_TRANSLATE_NOOP("CheckNames", "WeChat addresses that expire"), {}},
    {"noncanonical-wechat-url"_L1, QT_TRANSLATE_NOOP("CheckNames", "Long WeChat addresses"), {}},
    {"duplicate-line"_L1, QT_TRANSLATE_NOOP("CheckNames", "Doubled lines"), {}},
    {"duplicate-url"_L1, QT_TRANSLATE_NOOP("CheckNames", "Links that stand twice"), {}},
    {"stale-template-item"_L1, QT_TRANSLATE_NOOP("CheckNames", "Items of the last issue"), {}},
    {"duplicate-in-archive"_L1, QT_TRANSLATE_NOOP("CheckNames", "Links of earlier issues"), {}},
    {"past-missing-self"_L1, QT_TRANSLATE_NOOP("CheckNames", "Past issues without this one"), {}},
    {"past-missing-prev"_L1, QT_TRANSLATE_NOOP("CheckNames", "Past issues without the last one"), {}},
    {"link-dead"_L1, QT_TRANSLATE_NOOP("CheckNames", "Links that lead nowhere"), ItemPart::Link},
    {"link-moved"_L1, QT_TRANSLATE_NOOP("CheckNames", "Links that have moved"), ItemPart::Link},
    {"link-unknown"_L1, QT_TRANSLATE_NOOP("CheckNames", "Links that could not be followed"), ItemPart::Link},
    {"past-dead-link"_L1, QT_TRANSLATE_NOOP("CheckNames", "Dead links of past issues"), {}},
    {"past-label-mismatch"_L1, QT_TRANSLATE_NOOP("CheckNames", "Past issues that lead elsewhere"), {}},
};

const Words *find(QAnyStringView code)
{
    const auto found = std::ranges::find_if(words, [code](const Words &one) { return code == one.code; });
    return found == std::end(words) ? nullptr : found;
}

} // namespace

QString checkName(QAnyStringView code)
{
    const Words *const known = find(code);
    return known ? QCoreApplication::translate("CheckNames", known->name) : code.toString();
}

ItemParts partAsked(QAnyStringView code)
{
    const Words *const known = find(code);
    return known ? known->part : ItemParts();
}

} // namespace Jianbao
