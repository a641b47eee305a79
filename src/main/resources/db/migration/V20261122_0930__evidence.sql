-- What people did, shaped as xAPI statements. Append-only: no update; only erasure deletes. Times are UTC.

CREATE TABLE event (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid            CHAR(36)     NOT NULL,
    actor          CHAR(36)     NOT NULL,
    verb           VARCHAR(120) NOT NULL,
    object         VARCHAR(250) NOT NULL,
    object_version INT          NOT NULL,
    result         LONGTEXT     NOT NULL,
    context        LONGTEXT     NOT NULL,
    registration   CHAR(36),
    happened_at    DATETIME(6)  NOT NULL,
    stored_at      DATETIME(6)  NOT NULL,
    voided         BOOLEAN      NOT NULL,
    CONSTRAINT event_uid UNIQUE (uid)
);

CREATE INDEX event_trail ON event (actor, registration, object);
CREATE INDEX event_verb ON event (actor, verb);
