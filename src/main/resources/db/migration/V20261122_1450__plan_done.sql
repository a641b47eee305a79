-- Whether nothing of a path is left to do, beside it: so that counting does not open ten thousand paths. Older rows do not say.
ALTER TABLE stored_plan ADD COLUMN done BOOLEAN;
