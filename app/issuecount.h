#pragma once

#include "issue.h"
#include "text.h"

namespace Jianbao {

/// How long an issue is for its reader.
struct IssueCount {
    qsizetype items = 0;
    qsizetype characters = 0; ///< as Chinese editors count: each ideograph is one, each Latin word or number is one
    int minutes = 0;          ///< to read them at 300 a minute; 0 only when there is nothing to read

    friend bool operator==(const IssueCount &, const IssueCount &) = default;
};

/// Counts what a reader reads: the intro, titles, sources, summaries and notes, without URLs and past issues. Linear in
/// the size of the text; any thread.
IssueCount countIssue(const Text &text, const Issue &issue);

/// The characters of a run of Markdown, counted as above.
qsizetype countCharacters(QStringView markdown);

} // namespace Jianbao
