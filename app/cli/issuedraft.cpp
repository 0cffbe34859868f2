#include "issuedraft.h"

#include "itemcount.h"
#include "parser.h"

namespace Jianbao::Cli {

IssueDraft::IssueDraft(const Input &input)
    : text(input.text)
    , profile(input.profile)
    , issue(parseIssue(text, profile))
{
}

void IssueDraft::apply(const ChangeSet &step)
{
    const ChangeSet counted = withItemCount(text, issue, step, profile);
    text = counted.applyTo(text);
    issue = parseIssue(text, profile);
    changes = changes.then(counted);
}

} // namespace Jianbao::Cli
