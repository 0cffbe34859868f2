#!/usr/bin/env bash
# The Windows installer's source: well-formed, every reference leads somewhere, every identity is one's own. wixl, which reads
# the older WiX only and no name that is not ASCII, is given the part it can read.
# shellcheck source-path=SCRIPTDIR
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"
need python3

python3 - "$project/packaging/windows/jianbao.wxs" "$scratch/part.wxs" <<'PYTHON'
import re
import sys
import uuid
import xml.etree.ElementTree as xml

space = "{http://wixtoolset.org/schemas/v4/wxs}"
root = xml.parse(sys.argv[1]).getroot()
assert root.tag == space + "Wix", root.tag
package = root.find(space + "Package")
assert package.get("Scope") == "perUserOrMachine", "no choice between one person and all"
assert "简报" in package.get("Name"), "no Chinese name"
uuid.UUID(package.get("UpgradeCode"))

def every(name):
    return list(root.iter(space + name))

identities = [element.get("Id") for element in root.iter() if element.get("Id") and not element.tag.endswith("Ref")
              and element.tag not in (space + "StandardDirectory", "{http://wixtoolset.org/schemas/v4/wxs/ui}WixUI")]
assert len(identities) == len(set(identities)), "two elements have the same Id"
guids = [component.get("Guid") for component in every("Component")]
assert len({uuid.UUID(guid) for guid in guids}) == len(guids), "two components have the same Guid"
for kind in ("Component", "ComponentGroup"):
    known = {element.get("Id") for element in every(kind)}
    used = {element.get("Id") for element in every(kind + "Ref")}
    assert used <= known, f"unknown: {used - known}"
    assert known <= used, f"never installed: {known - used}"
for component in every("Component"):
    assert [value for value in component.iter() if value.get("KeyPath") == "yes"], f"{component.get('Id')} has no key path"
assert any(value.get("Root") != "HKMU" for value in every("RegistryValue")) is False, "a value is written for one person only"
classes = {value.get("Key") for value in every("RegistryValue")}
assert r"Software\Classes\.md\OpenWithProgids" in classes, ".md files are not offered"

# The same registry values and shortcut, in the words of WiX 3.
parts = []
for component in every("Component"):
    if component.get("Id") == "MarkdownFiles":
        for value in component.iter(space + "RegistryValue"):
            words = {key: text for key, text in value.attrib.items()}
            words["Root"] = "HKLM"
            parts.append("<RegistryValue " + " ".join(f"{key}={xml_quote}" for key, xml_quote in
                         ((key, '"' + text.replace("&", "&amp;").replace('"', "&quot;") + '"') for key, text in words.items())) + "/>")
open(sys.argv[2], "w").write(f"""<?xml version="1.0"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
 <Product Id="*" Name="Jianbao" Manufacturer="Jianbao" Version="1.2.3" Language="1033" UpgradeCode="{package.get('UpgradeCode')}">
  <Package Compressed="yes" InstallerVersion="500"/>
  <MajorUpgrade DowngradeErrorMessage="newer"/>
  <Media Id="1" Cabinet="a.cab" EmbedCab="yes"/>
  <Directory Id="TARGETDIR" Name="SourceDir"><Directory Id="ProgramFiles64Folder"><Directory Id="APPLICATIONFOLDER" Name="Jianbao">
   <Component Id="MarkdownFiles" Guid="{guids[1]}">{''.join(parts)}</Component>
  </Directory></Directory></Directory>
  <Feature Id="Programs" Level="1"><ComponentRef Id="MarkdownFiles"/></Feature>
 </Product>
</Wix>""")
PYTHON

if command -v wixl >/dev/null; then
    wixl --arch x64 --output "$scratch/part.msi" "$scratch/part.wxs" || fail 'wixl does not compile the file association'
    [[ $(msiinfo export "$scratch/part.msi" Registry 2>/dev/null | grep -c Jianbao) -gt 2 ]] || { command -v msiinfo >/dev/null && fail 'the association is not in the installer'; } || true
    [[ -s $scratch/part.msi ]] || fail 'wixl made nothing'
fi
