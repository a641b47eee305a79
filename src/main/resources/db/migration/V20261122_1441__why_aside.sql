-- Why a coach set a choice aside, when they said so: a code.

ALTER TABLE set_aside ADD COLUMN why VARCHAR(20);
