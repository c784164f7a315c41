-- Codes that campaigns were given as files. taken is 1 once a visitor has the code; a list's numbers
-- grow in the order in which its codes were added.
CREATE TABLE code_lists (
    number   INTEGER PRIMARY KEY,
    campaign TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    last     INTEGER NOT NULL,
    held     INTEGER NOT NULL,
    taken    INTEGER NOT NULL,
    UNIQUE (campaign, name)
) STRICT;

CREATE TABLE codes (
    list   INTEGER NOT NULL REFERENCES code_lists (number),
    number INTEGER NOT NULL,
    code   TEXT    NOT NULL,
    taken  INTEGER NOT NULL CHECK (taken IN (0, 1)),
    PRIMARY KEY (list, number)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX codes_by_code ON codes (list, code);

-- To find one that is left from any place on, however many are gone.
CREATE INDEX codes_left ON codes (list, number) WHERE taken = 0;
