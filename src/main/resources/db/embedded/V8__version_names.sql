-- What people call a version; empty where nobody has named it.
ALTER TABLE draft_versions ADD COLUMN name TEXT NOT NULL DEFAULT '';
