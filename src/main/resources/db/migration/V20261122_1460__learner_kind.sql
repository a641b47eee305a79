-- Counsellors learn too, on a path of their own: whom a path is for, and a module that was opened on it. Somebody may have both.
-- H2 keeps a unique index for as long as a foreign key leans on it, so that one goes and comes back.
ALTER TABLE given_path ADD COLUMN audience VARCHAR(20) DEFAULT 'COACH' NOT NULL;
ALTER TABLE given_path DROP CONSTRAINT fk_given_path_account;
ALTER TABLE given_path DROP CONSTRAINT uq_given_path_account;
ALTER TABLE given_path ADD CONSTRAINT uq_given_path_audience UNIQUE (account_id, audience);
ALTER TABLE given_path ADD CONSTRAINT fk_given_path_account FOREIGN KEY (account_id) REFERENCES account (id);

ALTER TABLE module_run ADD COLUMN audience VARCHAR(20) DEFAULT 'COACH' NOT NULL;
