"""The benchmark's night in Polars and pigz, as far as a data frame goes.

    python3 polars_night.py FOLDER OUTPUT

It reads the export and the feeds of a generated night, drops repeated rows, looks at addresses, takes the cheapest supplier with
stock, checks the margin, writes a table for each supplier and one of outcomes, and packs all of it. It has no ledger, compares
no orders, reads nothing back and proves nothing. Prints how many lines each outcome has.
"""

import glob
import os
import subprocess
import sys

import polars as pl

POSTCODES = {
    "US": r"^\d{5}$", "CA": r"^[A-Z]\d[A-Z] \d[A-Z]\d$", "DE": r"^\d{5}$", "NL": r"^\d{4} [A-Z]{2}$", "FR": r"^\d{5}$",
    "GB": r"^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$", "AU": r"^\d{4}$", "JP": r"^\d{3}-\d{4}$",
}
OF_ORDER = [
    "Financial Status", "Currency", "Shipping", "Total", "Shipping Name", "Shipping Address1", "Shipping Address2",
    "Shipping Company", "Shipping City", "Shipping Zip", "Shipping Province", "Shipping Country", "Shipping Phone",
]


def orders(folder):
    lines = pl.read_csv(f"{folder}/orders.csv", infer_schema=False).unique(maintain_order=True).with_row_index("row")
    heads = lines.filter(pl.col("Financial Status").is_not_null()).select("Name", *OF_ORDER).unique("Name", keep="first")
    items = lines.select("row", "Name", pl.col("Lineitem quantity").cast(pl.Int64).alias("units"),
                         (pl.col("Lineitem price").cast(pl.Float64) * 100).round().cast(pl.Int64).alias("price"),
                         pl.col("Lineitem sku").alias("sku"))
    return items.join(heads, on="Name", how="left").with_columns(pl.col("Shipping Zip").str.strip_chars_start("'"))


def feeds(folder):
    frames = []
    for number, path in enumerate(sorted(glob.glob(f"{folder}/feeds/*.csv"))):
        frames.append(pl.read_csv(path).with_columns(
            pl.lit(os.path.basename(path)[:-4]).alias("supplier"), pl.lit(300 + number).alias("first"),
            (pl.col("cost") * 100).round().cast(pl.Int64)))
    return pl.concat(frames).with_columns((pl.col("stock") - 2).alias("stock"))


def main(folder, output):
    lines = orders(folder)
    good = pl.any_horizontal([
        (pl.col("Shipping Country") == country) & pl.col("Shipping Zip").str.contains(form)
        for country, form in POSTCODES.items()
    ])
    lines = lines.with_columns(
        (good & pl.all_horizontal([pl.col(f"Shipping {part}").is_not_null() for part in ["Name", "Address1", "City"]]))
        .fill_null(False).alias("addressed"))
    offers = lines.select("row", "sku", "units").join(feeds(folder), on="sku").with_columns(
        (pl.col("units") * pl.col("cost") + pl.col("first") + (pl.col("units") - 1) * 50).alias("landed"))
    offers = offers.filter(pl.col("stock") >= pl.col("units")).sort("row", "landed", "supplier")
    named = offers.group_by("row", maintain_order=True).agg(
        (pl.col("supplier") + " " + pl.col("landed").cast(pl.String)).str.join("; ").alias("candidates"))
    chosen = offers.unique("row", keep="first", maintain_order=True).with_columns(
        (pl.col("units").cum_sum().over("supplier", "sku") <= pl.col("stock")).alias("stocked"))
    night = lines.join(chosen.drop("sku", "units"), on="row", how="left").join(named, on="row", how="left")
    revenue = pl.col("units") * pl.col("price")
    night = night.with_columns((revenue - (revenue * 0.029).ceil().cast(pl.Int64) - pl.col("landed")).alias("margin"))
    night = night.with_columns(
        pl.when(pl.col("Financial Status") != "paid").then(pl.lit("payment-not-confirmed"))
        .when(~pl.col("addressed")).then(pl.lit("address-invalid"))
        .when(pl.col("supplier").is_null() | ~pl.col("stocked")).then(pl.lit("out-of-stock"))
        .when(pl.col("margin") < 0.05 * revenue).then(pl.lit("margin-below-floor"))
        .otherwise(pl.lit("exported")).alias("outcome")).sort("row")
    os.makedirs(f"{output}/exports", exist_ok=True)
    sent = night.filter(pl.col("outcome") == "exported").with_columns(("PO" + pl.col("Name") + pl.col("supplier")).alias("po"))
    columns = ["po", "Name", "Shipping Name", "Shipping Company", "Shipping Address1", "Shipping Address2", "Shipping City",
               "Shipping Province", "Shipping Zip", "Shipping Country", "Shipping Phone", "own", "units", "cost"]
    for (supplier,), table in sent.partition_by("supplier", as_dict=True).items():
        table.select(columns).write_csv(f"{output}/exports/{supplier}.csv")
    night.select("Name", "row", "sku", "units", "outcome", "supplier", "days", "price", "landed", "margin", "candidates").write_csv(
        f"{output}/outcomes.csv")
    subprocess.run(f"tar cf - -C {folder} orders.csv feeds -C {os.path.abspath(output)} exports outcomes.csv"
                   f" | pigz -6 -p{os.cpu_count()} > {output}/night.tar.gz", shell=True, check=True)
    for outcome, count in night.group_by("outcome").len().sort("outcome").iter_rows():
        print(outcome, count)


main(sys.argv[1], sys.argv[2])
