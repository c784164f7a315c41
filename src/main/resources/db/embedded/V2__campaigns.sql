-- Instants are in milliseconds since 1970.
CREATE TABLE campaigns (
    slug         TEXT    NOT NULL PRIMARY KEY,
    version      INTEGER NOT NULL,
    saved_at     INTEGER NOT NULL,
    archived     INTEGER NOT NULL CHECK (archived IN (0, 1)),
    live         INTEGER REFERENCES releases (number_in_store),
    scheduled    INTEGER REFERENCES releases (number_in_store),
    scheduled_at INTEGER,
    document     BLOB    NOT NULL,
    CHECK ((scheduled IS NULL) = (scheduled_at IS NULL))
) STRICT;

CREATE TABLE releases (
    number_in_store INTEGER PRIMARY KEY,
    slug            TEXT    NOT NULL REFERENCES campaigns (slug),
    id              TEXT    NOT NULL,
    number          INTEGER NOT NULL,
    published_at    INTEGER NOT NULL,
    draft_version   INTEGER NOT NULL,
    document        BLOB    NOT NULL,
    UNIQUE (slug, id),
    UNIQUE (slug, number)
) STRICT;

CREATE TABLE pages (
    release INTEGER NOT NULL REFERENCES releases (number_in_store),
    page    TEXT    NOT NULL,
    locale  TEXT    NOT NULL,
    variant TEXT    NOT NULL,
    etag    TEXT    NOT NULL,
    policy  TEXT    NOT NULL,
    html    BLOB    NOT NULL,
    gzip    BLOB    NOT NULL,
    brotli  BLOB    NOT NULL,
    UNIQUE (release, page, locale, variant)
) STRICT;
