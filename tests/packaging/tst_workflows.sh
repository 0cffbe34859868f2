#!/usr/bin/env bash
# The workflows: keys and values that GitHub knows, needs that exist, actions of a named version, and steps that are shell.
# shellcheck source-path=SCRIPTDIR
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"
need python3 shellcheck
python3 -c 'import yaml' 2>/dev/null || { echo 'skipped: Python has no YAML here'; exit 77; }
python3 "$project/tests/packaging/checkworkflows.py" "$project" "$scratch"
for script in "$scratch"/*.sh; do
    shellcheck --shell bash --exclude SC2086 "$script"
done
