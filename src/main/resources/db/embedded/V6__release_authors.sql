-- Who published a release; empty where it is not known.
ALTER TABLE releases ADD COLUMN published_by TEXT NOT NULL DEFAULT '';
