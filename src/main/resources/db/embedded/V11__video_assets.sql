-- The library takes videos and subtitles, too. SQLite changes no condition of a column: the table is made anew.
CREATE TABLE assets_with_videos (
    number     INTEGER PRIMARY KEY AUTOINCREMENT,
    id         TEXT    NOT NULL UNIQUE,
    kind       TEXT    NOT NULL CHECK (kind IN ('photo', 'cutout', 'drawing', 'document', 'video', 'captions')),
    title      TEXT    NOT NULL,
    alt        TEXT    NOT NULL,
    width      INTEGER NOT NULL,
    height     INTEGER NOT NULL,
    bytes      INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT    NOT NULL,
    files      TEXT    NOT NULL
) STRICT;

INSERT INTO assets_with_videos (number, id, kind, title, alt, width, height, bytes, created_at, created_by, files)
SELECT number, id, kind, title, alt, width, height, bytes, created_at, created_by, files FROM assets;

DROP TABLE assets;

ALTER TABLE assets_with_videos RENAME TO assets;
