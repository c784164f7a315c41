-- Where visitors found a campaign at some time; each address belongs to one campaign for good.
CREATE TABLE addresses (
    address TEXT NOT NULL PRIMARY KEY,
    slug    TEXT NOT NULL REFERENCES campaigns (slug)
) STRICT, WITHOUT ROWID;

-- Where visitors find a release; empty for the campaign's slug.
ALTER TABLE releases ADD COLUMN address TEXT NOT NULL DEFAULT '';
