-- Modules that an administrator offers beside the path, and those of them that the coach took. Codes, with commas between them.
ALTER TABLE allotment ADD COLUMN offered VARCHAR(1000) NOT NULL DEFAULT '';
ALTER TABLE given_path ADD COLUMN offered VARCHAR(1000) NOT NULL DEFAULT '';
ALTER TABLE given_path ADD COLUMN chosen VARCHAR(1000) NOT NULL DEFAULT '';
