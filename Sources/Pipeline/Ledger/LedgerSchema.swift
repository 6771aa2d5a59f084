import GRDB

/// The tables of the ledger and how they came about; a migration that was released is never changed.
enum LedgerSchema {
    static func migrator(_ proof: LedgerProof) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: nights, orders, purchase orders, costs") { database in
            try database.execute(sql: nights)
        }
        migrator.registerMigration("2: sequences of envelopes, good feeds") { database in
            try database.execute(sql: envelopes)
        }
        migrator.registerMigration("3: when good feeds were seen, counts of orders") { database in
            try database.execute(sql: counts)
        }
        migrator.registerMigration("4: orders by night, memories of stages") { database in
            try database.execute(sql: orderChunks)
            try SeenOrders.move(from: "seen", in: database)
            try database.execute(sql: "DROP TABLE seen")
        }
        migrator.registerMigration("5: purchase orders by night") { database in
            try database.execute(sql: purchaseChunks)
            try PurchaseNumbers.move(from: "purchase_order", in: database)
            try database.execute(sql: "DROP TABLE purchase_order")
        }
        migrator.registerMigration("6: digests, archives that were pruned") { database in
            try database.execute(sql: proofs)
            try proof.begin(in: database)
        }
        return migrator
    }

    private static let nights = """
        CREATE TABLE night (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            seconds INTEGER NOT NULL,
            summary TEXT NOT NULL
        ) STRICT;
        CREATE TABLE archive (
            night INTEGER NOT NULL REFERENCES night,
            name TEXT NOT NULL,
            digest TEXT NOT NULL,
            PRIMARY KEY (night, name)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE seen (
            key BLOB NOT NULL,
            content BLOB NOT NULL,
            night INTEGER NOT NULL REFERENCES night,
            exported INTEGER NOT NULL,
            PRIMARY KEY (key, content)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE purchase_order (
            number BLOB PRIMARY KEY,
            night INTEGER NOT NULL REFERENCES night
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE last_cost (
            supplier TEXT NOT NULL,
            sku TEXT NOT NULL,
            minor INTEGER NOT NULL,
            currency TEXT NOT NULL,
            night INTEGER NOT NULL REFERENCES night,
            PRIMARY KEY (supplier, sku)
        ) STRICT, WITHOUT ROWID;
        """

    private static let envelopes = """
        CREATE TABLE envelope (
            supplier TEXT PRIMARY KEY,
            sequence INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE feed (
            supplier TEXT NOT NULL,
            place INTEGER NOT NULL,
            bytes BLOB NOT NULL,
            PRIMARY KEY (supplier, place)
        ) STRICT;
        """

    private static let counts = """
        CREATE TABLE good_feed (
            supplier TEXT PRIMARY KEY,
            night INTEGER NOT NULL REFERENCES night
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE purchase_count (
            night INTEGER NOT NULL REFERENCES night,
            supplier TEXT NOT NULL,
            orders INTEGER NOT NULL,
            PRIMARY KEY (night, supplier)
        ) STRICT, WITHOUT ROWID;
        """

    private static let orderChunks = """
        CREATE TABLE seen_chunk (
            night INTEGER NOT NULL REFERENCES night,
            place INTEGER NOT NULL,
            keys BLOB NOT NULL,
            entries BLOB NOT NULL,
            PRIMARY KEY (night, place)
        ) STRICT;
        CREATE TABLE stage_memory (
            night INTEGER NOT NULL REFERENCES night,
            kind TEXT NOT NULL,
            until INTEGER NOT NULL,
            bytes BLOB NOT NULL
        ) STRICT;
        CREATE INDEX stage_memory_kind ON stage_memory (kind, night);
        """

    private static let purchaseChunks = """
        CREATE TABLE purchase_chunk (
            night INTEGER NOT NULL REFERENCES night,
            place INTEGER NOT NULL,
            heads BLOB NOT NULL,
            tails BLOB NOT NULL,
            PRIMARY KEY (night, place)
        ) STRICT;
        """

    private static let proofs = """
        CREATE TABLE proof (
            item TEXT NOT NULL,
            piece INTEGER NOT NULL,
            digest BLOB NOT NULL,
            PRIMARY KEY (item, piece)
        ) STRICT, WITHOUT ROWID;
        ALTER TABLE archive ADD COLUMN pruned INTEGER NOT NULL DEFAULT 0;
        """
}
