-- Whether a page was compressed in a hurry, so that smaller forms of it are still to come.
ALTER TABLE pages ADD COLUMN quick INTEGER NOT NULL DEFAULT 0 CHECK (quick IN (0, 1));
