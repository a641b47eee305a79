-- A long file is taken in portions: the rows that are still to be, each with a mark of what it was seen to do.
ALTER TABLE people_import ADD COLUMN expected LONGTEXT;
