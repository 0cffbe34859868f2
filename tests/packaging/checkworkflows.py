"""checkworkflows.py PROJECT SCRATCH: judges .github/ as GitHub would, and writes each shell step into SCRATCH."""

import pathlib
import re
import sys

import yaml

project, scratch = map(pathlib.Path, sys.argv[1:])
WORKFLOW_KEYS = {"name", "run-name", "on", "permissions", "env", "defaults", "concurrency", "jobs"}
JOB_KEYS = {"name", "needs", "runs-on", "permissions", "environment", "concurrency", "outputs", "env", "defaults", "if",
            "steps", "timeout-minutes", "strategy", "continue-on-error", "container", "services", "uses", "with", "secrets"}
STEP_KEYS = {"id", "if", "name", "uses", "run", "working-directory", "shell", "with", "env", "continue-on-error",
             "timeout-minutes"}
CONTEXTS = {"github", "env", "vars", "job", "jobs", "steps", "runner", "secrets", "strategy", "matrix", "needs", "inputs"}


def check(condition, where, message):
    if not condition:
        sys.exit(f"FAIL  {where}: {message}")


def check_expressions(text, where):
    check(text.count("${{") == text.count("}}"), where, "an expression is not closed")
    for expression in re.findall(r"\$\{\{(.*?)\}\}", text, re.S):
        for context in re.findall(r"(?<![\w.'-])([a-z]+)\.[\w*]", expression):
            check(context in CONTEXTS, where, f"nothing is called {context}")


def check_steps(steps, where, default_shell):
    known = set()
    for number, step in enumerate(steps):
        place = f"{where}, step {number + 1}"
        check(not set(step) - STEP_KEYS, place, f"unknown keys {set(step) - STEP_KEYS}")
        check(("uses" in step) != ("run" in step), place, "a step either uses an action or runs a script")
        for name in re.findall(r"steps\.([\w-]+)\.", str(step)):
            check(name in known, place, f"no step before it has the id {name}")
        known.add(step.get("id"))
        if "uses" in step:
            action = step["uses"]
            if action.startswith("./"):
                check((project / action / "action.yml").exists(), place, f"there is no {action}")
            else:
                check(re.fullmatch(r"[\w.-]+/[\w./-]+@(v\d[\w.]*|[0-9a-f]{40})", action), place, f"{action} names no version")
        elif step.get("shell", default_shell) == "bash":
            script = re.sub(r"\$\{\{.*?\}\}", "placeholder", step["run"], flags=re.S)
            name = re.sub(r"\W+", "-", place) + ".sh"
            (scratch / name).write_text("set -e\n" + script + "\n")


def check_workflow(path):
    text = path.read_text()
    check_expressions(text, path.name)
    workflow = yaml.safe_load(text)
    workflow["on"] = workflow.pop(True, workflow.get("on"))  # YAML 1.1 reads `on` as a truth value
    check(not set(workflow) - WORKFLOW_KEYS, path.name, f"unknown keys {set(workflow) - WORKFLOW_KEYS}")
    check(workflow["on"], path.name, "nothing starts it")
    check("permissions" in workflow, path.name, "it does not say what it may do")
    jobs = workflow["jobs"]
    for name, job in jobs.items():
        where = f"{path.name}, {name}"
        check(not set(job) - JOB_KEYS, where, f"unknown keys {set(job) - JOB_KEYS}")
        needs = job.get("needs", [])
        for needed in [needs] if isinstance(needs, str) else needs:
            check(needed in jobs and needed != name, where, f"it needs {needed}, which there is not")
        check(re.fullmatch(r"(ubuntu|macos|windows)-[\w.]+", job["runs-on"]), where, "an unknown runner")
        axes = job.get("strategy", {}).get("matrix", {})
        known = set(axes) | {key for entry in axes.get("include", []) for key in entry}
        for axis in re.findall(r"matrix\.([\w-]+)", str(job)):
            check(axis in known, where, f"the matrix has no {axis}")
        check_steps(job["steps"], where, "pwsh" if job["runs-on"].startswith("windows") else "bash")


workflows = sorted((project / ".github/workflows").glob("*.yml"))
check(workflows, ".github/workflows", "there is none")
for workflow in workflows:
    check_workflow(workflow)
for action in sorted((project / ".github/actions").glob("*/action.yml")):
    text = action.read_text()
    check_expressions(text, action.parent.name)
    check_steps(yaml.safe_load(text)["runs"]["steps"], action.parent.name, None)
dependabot = yaml.safe_load((project / ".github/dependabot.yml").read_text())
check(dependabot["version"] == 2 and dependabot["updates"], "dependabot.yml", "it updates nothing")
