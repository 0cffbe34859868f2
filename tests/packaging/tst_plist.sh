#!/usr/bin/env bash
# The macOS property lists are ones, with the keys that a bundle needs.
# shellcheck source-path=SCRIPTDIR
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"
need python3

sed -e 's/@JIANBAO_BUNDLE_ID@/org.example.Jianbao/' -e 's/@PROJECT_VERSION@/1.2.3/' -e 's/@CMAKE_OSX_DEPLOYMENT_TARGET@/12.0/' \
    "$project/packaging/macos/Info.plist.in" >"$scratch/Info.plist"
python3 - "$scratch/Info.plist" "$project/packaging/macos/webprocess.entitlements" <<'PYTHON'
import plistlib
import sys

info, rights = (plistlib.load(open(path, "rb")) for path in sys.argv[1:])
needed = {"CFBundleIdentifier", "CFBundleExecutable", "CFBundlePackageType", "CFBundleIconFile", "CFBundleVersion",
          "CFBundleShortVersionString", "LSMinimumSystemVersion", "NSHighResolutionCapable", "CFBundleDocumentTypes"}
missing = needed - info.keys()
assert not missing, f"missing keys: {missing}"
assert not [value for value in info.values() if isinstance(value, str) and "@" in value], "a value was not filled in"
kinds = info["CFBundleDocumentTypes"][0]["LSItemContentTypes"]
declared = {kind["UTTypeIdentifier"]: kind["UTTypeTagSpecification"] for kind in info["UTImportedTypeDeclarations"]}
assert kinds[0] in declared, "a document type is not declared"
assert "md" in declared[kinds[0]]["public.filename-extension"], ".md files are not offered"
assert set(rights) == {"com.apple.security.cs.allow-jit"}, "the web process asks for more rights than it needs"
PYTHON
for name in Hans:简报 Hant:簡報; do
    grep -q "CFBundleDisplayName = \"${name#*:}\";" "$project/packaging/macos/zh-${name%:*}.lproj/InfoPlist.strings" \
        || fail "the Finder shows no name in zh-${name%:*}"
done
