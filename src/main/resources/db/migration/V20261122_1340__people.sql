-- By what else than a user name somebody is known: where to write to, and a key that another system keeps.

ALTER TABLE account ADD COLUMN email VARCHAR(254);
ALTER TABLE account ADD COLUMN external_id VARCHAR(80);
ALTER TABLE account ADD CONSTRAINT account_external_id UNIQUE (external_id);
CREATE INDEX account_email ON account (email);

ALTER TABLE school ADD COLUMN external_id VARCHAR(80);
ALTER TABLE school ADD CONSTRAINT school_external_id UNIQUE (external_id);
