-- A school that is no more keeps its history and is not offered any longer.
ALTER TABLE school ADD COLUMN archived BOOLEAN DEFAULT FALSE NOT NULL;
