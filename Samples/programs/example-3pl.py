#!/usr/bin/env python3
"""The example of a supplier that is a program: a 3PL that takes pick tickets as text.

It reads two lines of JSON and answers two, and is run anew for each call. What it cannot do it says on its
error stream, and ends with a status other than 0.
"""

import json
import sys

TICKET = "PICK TICKET "
HEAD = {"Ship to": "recipient_name", "Street": "address_line_1", "Street 2": "address_line_2"}
FOOT = {"City": "city", "Region": "region", "Zip": "postal_code", "Country": "country", "Phone": "phone"}


def encode(call):
    """One file of tickets; a ticket is a number, the address, and a line for each product."""
    lines = []
    for order in call["orders"]:
        lines.append(TICKET + order["po_number"])
        for label, field in (HEAD | FOOT).items():
            lines.append(f"{label}: {json.dumps(order[field], ensure_ascii=False)}")
        for line in order["lines"]:
            lines.append(f"{line['quantity']} x {json.dumps(line['supplier_sku'], ensure_ascii=False)}")
        lines.append("")
    name = call["envelope"]["name"] + ".txt"
    return {"files": [{"name": name, "text": "\n".join(lines)}]}


def decode(call):
    """The purchase orders of a file of tickets, read as the warehouse reads them."""
    orders = []
    labels = HEAD | FOOT
    for line in call["file"]["text"].split("\n"):
        label, colon, value = line.partition(": ")
        if line.startswith(TICKET):
            orders.append({"po_number": line.removeprefix(TICKET), "lines": []})
        elif colon and label in labels:
            orders[-1][labels[label]] = json.loads(value)
        elif line:
            units, _, sku = line.partition(" x ")
            orders[-1]["lines"].append({"supplier_sku": json.loads(sku), "quantity": int(units)})
    # What is written again from what was read must be the same, or the file says something besides.
    again = encode({"envelope": {"name": ""}, "orders": orders})["files"][0]["text"]
    if again != call["file"]["text"]:
        sys.exit("the file is not as it was written")
    return {"orders": orders}


def acknowledgements(call):
    """A file with `PO number,ok` or `PO number,no` on each line."""
    answers = []
    for line in call["file"]["text"].splitlines():
        number, word = line.split(",")
        answers.append({"po_number": number, "verdict": {"ok": "accepted", "no": "rejected"}[word]})
    return {"acknowledgements": answers}


def shipments(call):
    """A file with `PO number,carrier,tracking number` on each line."""
    shipments = []
    for line in call["file"]["text"].splitlines():
        number, carrier, tracking = line.split(",")
        parcel = {"carrier": carrier, "tracking_number": tracking}
        shipments.append({"po_number": number, "parcels": [parcel]})
    return {"shipments": shipments}


CALLS = {f.__name__: f for f in (encode, decode, acknowledgements, shipments)}


def main():
    hello = json.loads(sys.stdin.readline())
    if hello["dropship"] != 1:
        sys.exit(f"version {hello['dropship']} of Dropship's words is not known here")
    print(json.dumps({"dropship": 1, "can": list(CALLS)}))
    call = json.loads(sys.stdin.readline())
    print(json.dumps(CALLS[call["call"]](call)))


main()
