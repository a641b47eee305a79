-- Every entry of the audit trail is sealed with the seal of the one before: whoever changes or removes one breaks the chain.

ALTER TABLE audit_entry ADD COLUMN seal_number BIGINT;
ALTER TABLE audit_entry ADD COLUMN seal CHAR(64);
ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_seal_number UNIQUE (seal_number);
CREATE INDEX audit_entry_actor ON audit_entry (actor, occurred_at);
CREATE INDEX audit_entry_action ON audit_entry (action, occurred_at);

-- One row: where the chain begins, which moves when old entries are deleted in time, and where it ends.
CREATE TABLE audit_chain (
    id           INT      NOT NULL PRIMARY KEY,
    first_number BIGINT   NOT NULL,
    first_seal   CHAR(64) NOT NULL,
    last_number  BIGINT   NOT NULL,
    last_seal    CHAR(64) NOT NULL,
    version      INT      NOT NULL
);

INSERT INTO audit_chain (id, first_number, first_seal, last_number, last_seal, version) VALUES
    (1, 0, '0000000000000000000000000000000000000000000000000000000000000000',
     0, '0000000000000000000000000000000000000000000000000000000000000000', 1);
