"""Searches made-up persons for those who stand in a table twice, with dropship and with Splink, and compares.

    python3 persons.py DROPSHIP FILE COUNT

FILE gets the table. Both learn by themselves what weighs how much; F1 counts pairs, at half of certainty for Splink.
"""

import csv
import logging
import random
import subprocess
import sys
import time

import pandas
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

FIELDS = ["given", "family", "street", "city", "code", "born"]


def word(rng, length):
    return "".join(rng.choice("abcdefghijklmnoprstuvwz") for _ in range(length))


def persons(count):
    rng = random.Random(7)
    given = [word(rng, 5) for _ in range(300)]
    family = [word(rng, 7) for _ in range(4000)]
    cities = [word(rng, 8) for _ in range(200)]
    rows = []
    for number in range(count * 10 // 11):
        row = [
            given[int(300 * rng.random() ** 2)],
            family[int(4000 * rng.random() ** 2)],
            f"{rng.randrange(1, 200)} {word(rng, 6)} street",
            rng.choice(cities),
            str(rng.randrange(10000, 99999)),
            f"{rng.randrange(1940, 2005)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}",
        ]
        rows.append([f"{number}-0"] + row)
        if number % 10 == 0:
            copy = list(row)
            for _ in range(2):
                place = rng.randrange(len(copy))
                text = copy[place]
                at = rng.randrange(len(text))
                copy[place] = text[:at] + rng.choice("aeiou1") + text[at + 1 :]
            rows.append([f"{number}-1"] + copy)
    rng.shuffle(rows)
    return rows


def f1(found, rows):
    truth = sum(1 for row in rows if row[0].endswith("-1"))
    right = sum(1 for one, other in found if one.split("-")[0] == other.split("-")[0])
    return 2 * right / (truth + len(found))


def main():
    dropship, path, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    rows = persons(count)
    with open(path, "w", newline="") as file:
        csv.writer(file).writerows([["id"] + FIELDS] + rows)
    kinds = dict(given="given", family="family", street="text", city="text", code="code", born="code")
    command = [dropship, "dedupe", "link", path, "--id", "id", "--map"]
    start = time.perf_counter()
    output = subprocess.run(
        command + [f"{name}={kind}" for name, kind in kinds.items()], check=True, capture_output=True, text=True
    ).stdout
    ours = time.perf_counter() - start
    found = {tuple(line.split("\t")[:2]) for line in output.splitlines()}

    logging.getLogger("splink").setLevel(logging.ERROR)
    frame = pandas.DataFrame(rows, columns=["unique_id"] + FIELDS)
    start = time.perf_counter()
    settings = SettingsCreator(
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=[
            block_on("family", "given"), block_on("born"), block_on("code"), block_on("street"),
        ],
        comparisons=[cl.JaroWinklerAtThresholds(name, [0.88]) for name in FIELDS[:4]]
        + [cl.LevenshteinAtThresholds(name, 1) for name in FIELDS[4:]],
    )
    linker = Linker(DuckDBAPI().register(frame), settings)
    linker.training.estimate_probability_two_random_records_match([block_on("family", "born")], recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("family", "given"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("born"))
    pairs = linker.inference.predict(threshold_match_probability=0.5).as_pandas_dataframe()
    theirs = time.perf_counter() - start
    theirs_found = set(zip(pairs["unique_id_l"], pairs["unique_id_r"]))

    print(f"persons          {len(rows)} in {ours:.1f} s, F1 {f1(found, rows):.4f}")
    print(f"Splink           {theirs:.1f} s, F1 {f1(theirs_found, rows):.4f}")
    print(f"ratio            {theirs / ours:.1f}")


main()
