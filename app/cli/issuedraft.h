#pragma once

#include "edits.h"
#include "input.h"

namespace Jianbao::Cli {

/// An issue while a verb changes it step by step: each step sees what the ones before it made. Writes nothing.
struct IssueDraft {
    Text text;
    Profile profile;
    Issue issue;
    ChangeSet changes; ///< from what was read to `text`

    explicit IssueDraft(const Input &input);

    /// With the number of items in the introduction, where the profile wants it to follow.
    void apply(const ChangeSet &step);
};

} // namespace Jianbao::Cli
