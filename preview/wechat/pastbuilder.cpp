#include "pastbuilder.h"

#include "tags.h"
#include "urls.h"

#include <algorithm>

namespace Jianbao::WeChat {

namespace {

struct DateParts {
    QByteArray year;
    QByteArray day; ///< month and day, or the whole text of what is no date
};

DateParts partsOf(const QByteArray &date)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isDate = date.size() > 5 && date.at(4) == '-' && std::all_of(date.begin(), date.begin() + 4, isDigit);
    return isDate ? DateParts{date.first(4), date.sliced(5)} : DateParts{{}, date};
}

} // namespace

Node *buildPast(Tree &tree, const Source &source, const Issue &issue, const QByteArray &heading,
                const RenderOptions &options)
{
    if (options.past == PastStyle::Omit || issue.pastIssues.isEmpty())
        return nullptr;
    Node *const section = tree.create(Tag::Section, "past");
    Node *const title = tree.create(Tag::H2, "section-title");
    Node *const content = tree.create(Tag::Span, "content");
    Tree::append(content, tree.createText(heading));
    Tree::append(title, content);
    Tree::append(section, title);

    Node *line = nullptr;
    QByteArray year;
    for (const PastIssue &past : issue.pastIssues) {
        const DateParts parts = partsOf(source.slice(past.date).trimmed());
        if (parts.day.isEmpty())
            continue;
        if (!line || parts.year != year) {
            year = parts.year;
            line = tree.create(Tag::P, "past-line");
            if (!year.isEmpty()) {
                Node *const label = tree.create(Tag::Span, "past-year");
                Tree::append(label, tree.createText(year));
                Tree::append(line, label);
                Tree::append(line, tree.createText("："));
            }
            Tree::append(section, line);
        } else {
            Tree::append(line, tree.createText(" · "));
        }
        QByteArray url = cleanedUrl(source.slice(past.url));
        if (linkKind(url) != LinkKind::WeChat)
            url = cleanedUrl(options.published.value(source.slice(past.date).trimmed()));
        const bool isLink = options.past == PastStyle::Links && linkKind(url) == LinkKind::WeChat;
        Node *const day = tree.create(isLink ? Tag::A : Tag::Span, "past-day");
        if (isLink)
            day->href = url;
        Tree::append(day, tree.createText(parts.day));
        Tree::append(line, day);
    }
    return section;
}

} // namespace Jianbao::WeChat
