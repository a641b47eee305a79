-- A coach asks a colleague what they think of an artefact: what it said that day, and what the colleague says of it. Times are UTC.
CREATE TABLE peer_feedback (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid            CHAR(36)    NOT NULL,
    asker_id       BIGINT      NOT NULL,
    giver_id       BIGINT,
    module         VARCHAR(20) NOT NULL,
    module_version INT         NOT NULL,
    block          VARCHAR(80) NOT NULL,
    standing       VARCHAR(20) NOT NULL,
    question       LONGTEXT    NOT NULL,
    texts          LONGTEXT    NOT NULL,
    words          LONGTEXT    NOT NULL,
    revision       INT         NOT NULL,
    asked_at       DATETIME(6) NOT NULL,
    answered_at    DATETIME(6),
    given_at       DATETIME(6),
    thanked_at     DATETIME(6),
    shared_at      DATETIME(6),
    version        INT         NOT NULL,
    CONSTRAINT peer_feedback_uid UNIQUE (uid),
    CONSTRAINT peer_feedback_asker FOREIGN KEY (asker_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT peer_feedback_giver FOREIGN KEY (giver_id) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX peer_feedback_asker_id ON peer_feedback (asker_id, module, block);
CREATE INDEX peer_feedback_giver_id ON peer_feedback (giver_id, standing);
