#!/usr/bin/env python3
"""taiwan.py MAINLAND.ts TAIWAN.ts [WORDS.tsv]: drafts the Chinese of Taiwan from that of the mainland with OpenCC.

Texts that wait for a translation are drafted, and drafts that nobody has touched follow the text they were made of. A
draft carries a fingerprint of itself (in the translator's comment, which Qt's tools keep), so that a text somebody changed
by hand is known, and stays. WORDS.tsv holds what OpenCC does not know: what it writes, a tab, what is to be written.
"""

import re
import subprocess
import sys
import zlib

CONTEXT = re.compile(r"<context>\s*<name>(.*?)</name>(.*?)</context>", re.S)
MESSAGE = re.compile(r"<message\b[^>]*>.*?</message>", re.S)
SOURCE = re.compile(r"<source>(.*?)</source>", re.S)
COMMENT = re.compile(r"<comment>(.*?)</comment>", re.S)
TRANSLATION = re.compile(r"<translation(?P<state>[^>]*?)(?:/>|>(?P<text>.*?)</translation>)", re.S)
DRAFT = re.compile(r"\n?[ \t]*<translatorcomment>OpenCC (\w+)</translatorcomment>")
BETWEEN = "\x1e"  # stands in no text


def fingerprint(text):
    return f"{zlib.crc32(text.encode()):08x}"


def messages(catalogue):
    """Yields (key, message) for each; the key is what lupdate knows a text by."""
    for context in CONTEXT.finditer(catalogue):
        for found in MESSAGE.finditer(context[2]):
            comment = COMMENT.search(found[0])
            yield (context[1], SOURCE.search(found[0])[1], comment[1] if comment else ""), found[0]


def convert(texts, words):
    if not texts:
        return []
    answer = subprocess.run(["opencc", "-c", "s2twp"], input=BETWEEN.join(texts), capture_output=True, text=True, check=True)
    converted = answer.stdout
    for word, better in words:
        converted = converted.replace(word, better)
    return converted.split(BETWEEN)


def is_to_be_drafted(message):
    translation = TRANSLATION.search(message)
    if "unfinished" in translation["state"]:
        return True
    draft = DRAFT.search(message)
    return bool(draft) and draft[1] == fingerprint(translation["text"] or "")


def with_draft(message, text):
    message = DRAFT.sub("", message)
    indent = re.search(r"\n([ \t]*)<translation", message)[1]
    comment = f"<translatorcomment>OpenCC {fingerprint(text)}</translatorcomment>"
    draft = f"{comment}\n{indent}<translation>{text}</translation>"
    return TRANSLATION.sub(lambda _: draft, message, count=1)


def read_words(path):
    with open(path, encoding="utf-8") as file:
        lines = (line.rstrip("\n") for line in file)
        return [line.split("\t") for line in lines if line and not line.startswith("#")]


def main(mainland_path, taiwan_path, words_path=None):
    with open(mainland_path, encoding="utf-8", newline="") as file:
        finished = {
            key: TRANSLATION.search(message)["text"] or ""
            for key, message in messages(file.read())
            if "unfinished" not in TRANSLATION.search(message)["state"]
        }
    with open(taiwan_path, encoding="utf-8", newline="") as file:
        catalogue = file.read()

    wanted = [key for key, message in messages(catalogue) if key in finished and is_to_be_drafted(message)]
    words = read_words(words_path) if words_path else []
    drafts = dict(zip(wanted, convert([finished[key] for key in wanted], words), strict=True))

    def rewrite_context(context):
        def rewrite(found):
            comment = COMMENT.search(found[0])
            key = (context[1], SOURCE.search(found[0])[1], comment[1] if comment else "")
            return with_draft(found[0], drafts[key]) if key in drafts else found[0]

        return MESSAGE.sub(rewrite, context[0])

    result = CONTEXT.sub(rewrite_context, catalogue)
    if result != catalogue:
        with open(taiwan_path, "w", encoding="utf-8", newline="") as file:
            file.write(result)
    waiting = result.count('type="unfinished"')
    print(f"{len(drafts)} texts drafted for Taiwan, {waiting} wait for those of the mainland")


if __name__ == "__main__":
    main(*sys.argv[1:])
