-- What was saved of drafts. saved_at is in milliseconds since 1970; saved_by is empty where it is not
-- known.
CREATE TABLE draft_versions (
    slug     TEXT    NOT NULL,
    version  INTEGER NOT NULL,
    saved_at INTEGER NOT NULL,
    saved_by TEXT    NOT NULL,
    document BLOB    NOT NULL,
    PRIMARY KEY (slug, version)
) STRICT;

INSERT INTO draft_versions (slug, version, saved_at, saved_by, document)
SELECT slug, version, saved_at, '', document FROM campaigns WHERE archived = 0;
