-- What is known of a visitor (owner: the visitor's id) or of a campaign (owner: empty).
-- A mark has a value, a count has an n.
CREATE TABLE facts (
    campaign TEXT    NOT NULL,
    owner    TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    n        INTEGER NOT NULL,
    value    TEXT,
    PRIMARY KEY (campaign, owner, name)
) STRICT, WITHOUT ROWID;

-- The campaign's books, in the order they were written; at is in milliseconds since 1970.
CREATE TABLE entries (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign TEXT    NOT NULL,
    kind     TEXT    NOT NULL,
    visitor  TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    data     TEXT    NOT NULL
) STRICT;

-- The row's number is the last part of every index entry: newest first and oldest first need no
-- sorting.
CREATE INDEX entries_by_kind ON entries (campaign, kind);

-- What was answered under each idempotency key.
CREATE TABLE replies (
    campaign    TEXT NOT NULL,
    visitor     TEXT NOT NULL,
    key         TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    body        BLOB NOT NULL,
    PRIMARY KEY (campaign, visitor, key)
) STRICT, WITHOUT ROWID;
