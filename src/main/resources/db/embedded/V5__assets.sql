-- What is known of the library's images and files; their bytes lie beside the database, in media/{id}/.
-- created_at is in milliseconds since 1970. files is the JSON list of what is sent of an asset.
CREATE TABLE assets (
    number     INTEGER PRIMARY KEY AUTOINCREMENT,
    id         TEXT    NOT NULL UNIQUE,
    kind       TEXT    NOT NULL CHECK (kind IN ('photo', 'cutout', 'drawing', 'document')),
    title      TEXT    NOT NULL,
    alt        TEXT    NOT NULL,
    width      INTEGER NOT NULL,
    height     INTEGER NOT NULL,
    bytes      INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT    NOT NULL,
    files      TEXT    NOT NULL
) STRICT;
