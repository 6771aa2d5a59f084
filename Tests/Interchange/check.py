"""Reads the files of the every-format night with readers that are not Dropship's own.

Usage: check.py FOLDER, a published night or Samples/every-format/expected. X12 is read by pyx12, which counts
segments, sets and groups and compares control numbers; EDIFACT by pydifact, whose segments are counted against
the trailers here; XML, JSON and CSV by Python's own modules. For every purchase order of orders.csv, the file must
say its number, and each line's units.
"""

import csv
import json
import sys
import warnings
import xml.etree.ElementTree as tree
from collections import defaultdict
from pathlib import Path

import pydifact.segmentcollection as edifact
import pyx12.x12file

# pydifact says of each service segment that it knows no table of its elements.
warnings.filterwarnings("ignore", module="pydifact")


def read_x12(path):
    """Yields number and units of each 850 and 940, and fails on any error that pyx12 reports."""
    number, units = None, 0
    with open(path, encoding="ascii") as file:
        reader = pyx12.x12file.X12Reader(file)
        for segment in reader:
            name = segment.get_seg_id()
            if name == "BEG":
                number, units = segment.get_value("BEG03"), 0
            elif name == "PO1":
                units += int(segment.get_value("PO102"))
            elif name == "W05":
                number, units = segment.get_value("W0502"), 0
            elif name == "W01":
                units += int(segment.get_value("W0101"))
            elif name == "SE":
                yield number, units
        reader.cleanup()
        errors = reader.pop_errors()
    if errors:
        raise SystemExit(f"{path}: {errors}")


def read_edifact(path):
    """Yields number and units of each ORDERS, and fails where a trailer's count or reference is wrong."""
    interchange = edifact.Interchange.from_str(path.read_text(encoding="iso-8859-1"))
    count = 0
    for message in interchange.get_messages():
        count += 1
        number = units = trailer = None
        for segment in message.segments:
            if segment.tag == "BGM":
                number, units = segment.elements[1], 0
            elif segment.tag == "QTY":
                units += int(segment.elements[0][1])
            elif segment.tag == "CNT" and segment.elements[0][0] == "1":
                trailer = int(segment.elements[0][1])
        if units != trailer:
            raise SystemExit(f"{path}: CNT says {trailer} units, the lines say {units}")
        yield number, units
    segments = [line for line in path.read_text(encoding="iso-8859-1").splitlines() if line]
    starts = [place for place, line in enumerate(segments) if line.startswith("UNH+")]
    ends = [place for place, line in enumerate(segments) if line.startswith("UNT+")]
    for start, end in zip(starts, ends, strict=True):
        reference = segments[start].split("+")[1]
        if segments[end] != f"UNT+{end - start + 1}+{reference}'":
            raise SystemExit(f"{path}:{end + 1}: the trailer is wrong")
    if segments[-1].split("+")[1] != str(count):
        raise SystemExit(f"{path}: UNZ does not count {count} messages")


def read_tickets(path):
    """Yields number and units of each pick ticket of the example program."""
    number, units = None, 0
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("PICK TICKET "):
            number, units = line.split(" ")[2], 0
        elif " x " in line and line[0].isdigit():
            units += int(line.split(" ")[0])
        elif not line:
            yield number, units


def read_xml(path):
    """Yields number and units of a cXML order request, or of each order of the XML template."""
    root = tree.parse(path).getroot()
    if root.tag == "Orders":
        for order in root.findall("Order"):
            units = sum(int(item.find("Quantity").text) for item in order.findall("Item"))
            yield order.attrib["number"], units
        return
    request = root.find("./Request/OrderRequest")
    number = request.find("OrderRequestHeader").attrib["orderID"]
    yield number, sum(int(item.attrib["quantity"]) for item in request.findall("ItemOut"))


def read_json(path):
    """Yields number and units of each object, whatever the supplier calls them."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".jsonl":
        objects = [json.loads(line) for line in text.splitlines()]
    else:
        objects = json.loads(text)
        objects = objects if isinstance(objects, list) else [objects]
    for order in objects:
        numbers = [value for value in order.values() if str(value).startswith("PO")]
        lists = [value for value in order.values() if isinstance(value, list)]
        units = [int(line.get("quantity", line.get("product_count", 0))) for line in lists[0]]
        yield numbers[0], sum(units)


def read_csv(path):
    """Yields number and units of each row, by the columns whose cells look like them."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t" if path.suffix == ".tsv" else ","))
    if "items" in rows[0]:
        for row in rows:
            counts = [line.split(" x ")[0] for line in row["items"].split("\n")[::2]]
            yield row["po_number"], sum(map(int, counts))
        return
    quantity = next(
        name for name in rows[0] if name in ("quantity", "Quantity", "Qty", "Pieces", "Product count")
    )
    for row in rows:
        number = next(value for value in row.values() if len(value) == 18 and value.startswith("PO"))
        yield number, int(row[quantity])


READERS = {".x12": read_x12, ".edi": read_edifact, ".txt": read_tickets, ".xml": read_xml, ".json": read_json, ".jsonl": read_json}


def main(folder):
    expected = defaultdict(int)
    with open(folder / "orders.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["purchase_order"]:
                expected[row["purchase_order"]] += int(row["quantity"])
    found, files = defaultdict(int), 0
    for place in ("exports", "review/purchase-orders"):
        for path in sorted((folder / place).rglob("*.*")):
            files += 1
            for number, units in READERS.get(path.suffix, read_csv)(path):
                found[number] += units
    if found != expected or not files:
        raise SystemExit(f"{folder}: the files say {dict(found)}, expected was {dict(expected)}")
    print(f"{files} files with {len(found)} purchase orders say to other readers what they should.")


main(Path(sys.argv[1]))
