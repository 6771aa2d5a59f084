"""The benchmark's night in DuckDB and pigz, as far as SQL goes.

    python3 duckdb_night.py FOLDER OUTPUT

The same work as in polars_night.py, and what that leaves out is left out here. Prints how many lines each outcome has.
"""

import os
import subprocess
import sys

import duckdb

ORDERS = """
CREATE TABLE lines AS SELECT row_number() OVER () AS row, * FROM (
    SELECT "Name" AS name, CAST("Lineitem quantity" AS BIGINT) AS units,
        CAST(round(CAST("Lineitem price" AS DOUBLE) * 100) AS BIGINT) AS price, "Lineitem sku" AS sku,
        "Financial Status" AS status, "Shipping Name" AS recipient, "Shipping Address1" AS line1,
        "Shipping Address2" AS line2, "Shipping Company" AS company, "Shipping City" AS city,
        ltrim("Shipping Zip", '''') AS zip, "Shipping Province" AS region, "Shipping Country" AS country,
        "Shipping Phone" AS phone, hash(export) AS own_hash
    FROM read_csv('{folder}/orders.csv', all_varchar = true) AS export);
CREATE TABLE items AS SELECT * FROM lines QUALIFY row_number() OVER (PARTITION BY own_hash ORDER BY row) = 1;
CREATE TABLE heads AS SELECT * FROM items WHERE status IS NOT NULL QUALIFY row_number() OVER (PARTITION BY name ORDER BY row) = 1;
CREATE TABLE orders AS SELECT i.row, i.name, i.units, i.price, i.sku, h.status, h.recipient, h.line1, h.line2, h.company,
    h.city, h.zip, h.region, h.country, h.phone FROM items i LEFT JOIN heads h USING (name);
CREATE TABLE feeds AS SELECT regexp_extract(filename, '(supplier-[0-9]+)', 1) AS supplier,
    300 + CAST(regexp_extract(filename, 'supplier-([0-9]+)', 1) AS BIGINT) AS first, sku, own,
    CAST(round(cost * 100) AS BIGINT) AS cost, stock - 2 AS stock, days
    FROM read_csv('{folder}/feeds/*.csv', filename = true);
"""
NIGHT = """
CREATE TABLE offers AS SELECT o.row, f.*, o.units, o.units * f.cost + f.first + (o.units - 1) * 50 AS landed
    FROM orders o JOIN feeds f USING (sku) WHERE f.stock >= o.units;
CREATE TABLE named AS SELECT row, string_agg(supplier || ' ' || landed, '; ' ORDER BY landed, supplier) AS candidates
    FROM offers GROUP BY row;
CREATE TABLE chosen AS SELECT *, sum(units) OVER (PARTITION BY supplier, sku ORDER BY row) <= stock AS stocked
    FROM (SELECT * FROM offers QUALIFY row_number() OVER (PARTITION BY row ORDER BY landed, supplier) = 1);
CREATE TABLE night AS SELECT o.*, c.supplier, c.own, c.cost, c.days, c.landed, n.candidates,
    o.units * o.price - CAST(ceil(o.units * o.price * 0.029) AS BIGINT) - c.landed AS margin,
    CASE WHEN status <> 'paid' THEN 'payment-not-confirmed'
        WHEN recipient IS NULL OR line1 IS NULL OR city IS NULL OR NOT coalesce(CASE country
            WHEN 'US' THEN regexp_full_match(zip, '[0-9]{5}') WHEN 'DE' THEN regexp_full_match(zip, '[0-9]{5}')
            WHEN 'FR' THEN regexp_full_match(zip, '[0-9]{5}') WHEN 'AU' THEN regexp_full_match(zip, '[0-9]{4}')
            WHEN 'CA' THEN regexp_full_match(zip, '[A-Z][0-9][A-Z] [0-9][A-Z][0-9]')
            WHEN 'NL' THEN regexp_full_match(zip, '[0-9]{4} [A-Z]{2}')
            WHEN 'GB' THEN regexp_full_match(zip, '[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}')
            WHEN 'JP' THEN regexp_full_match(zip, '[0-9]{3}-[0-9]{4}') END, false) THEN 'address-invalid'
        WHEN c.supplier IS NULL OR NOT stocked THEN 'out-of-stock'
        WHEN margin < 0.05 * o.units * o.price THEN 'margin-below-floor' ELSE 'exported' END AS outcome
    FROM orders o LEFT JOIN chosen c USING (row) LEFT JOIN named n USING (row);
"""
SENT = """
COPY (SELECT 'PO' || name || supplier AS po, name, recipient, company, line1, line2, city, region, zip, country, phone, own,
    units, cost FROM night WHERE outcome = 'exported' AND supplier = '{supplier}' ORDER BY row)
    TO '{output}/exports/{supplier}.csv' (HEADER)
"""
OUTCOMES = """
COPY (SELECT name, row, sku, units, outcome, supplier, days, price, landed, margin, candidates FROM night ORDER BY row)
    TO '{output}/outcomes.csv' (HEADER)
"""


def main(folder, output):
    base = duckdb.connect()
    base.execute(ORDERS.replace("{folder}", folder))
    base.execute(NIGHT)
    os.makedirs(f"{output}/exports", exist_ok=True)
    for (supplier,) in base.execute("SELECT DISTINCT supplier FROM night WHERE outcome = 'exported' ORDER BY 1").fetchall():
        base.execute(SENT.format(supplier=supplier, output=output))
    base.execute(OUTCOMES.format(output=output))
    subprocess.run(f"tar cf - -C {folder} orders.csv feeds -C {os.path.abspath(output)} exports outcomes.csv"
                   f" | pigz -6 -p{os.cpu_count()} > {output}/night.tar.gz", shell=True, check=True)
    for outcome, count in base.execute("SELECT outcome, count(*) FROM night GROUP BY 1 ORDER BY 1").fetchall():
        print(outcome, count)


main(sys.argv[1], sys.argv[2])
