-- Who may come into the studio. created_at is in milliseconds since 1970.
CREATE TABLE accounts (
    id         TEXT    NOT NULL PRIMARY KEY,
    email      TEXT    NOT NULL UNIQUE,
    name       TEXT    NOT NULL,
    role       TEXT    NOT NULL CHECK (role IN ('viewer', 'editor', 'owner')),
    password   TEXT    NOT NULL,
    sessions   INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
