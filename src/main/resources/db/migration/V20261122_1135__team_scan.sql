-- Anonymous answers of a team: counters only. No row belongs to a person or a moment. Times are UTC.

CREATE TABLE team_scan (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid           CHAR(36)    NOT NULL,
    school_id     BIGINT      NOT NULL,
    instrument    VARCHAR(20) NOT NULL,
    digest        CHAR(64)    NOT NULL,
    opened_by     BIGINT,
    opened_at     DATETIME(6) NOT NULL,
    team_size     INT         NOT NULL,
    respondents   INT         NOT NULL,
    leader_factor BOOLEAN     NOT NULL,
    closed_at     DATETIME(6),
    shown         BOOLEAN     NOT NULL,
    version       INT         NOT NULL,
    CONSTRAINT team_scan_uid UNIQUE (uid),
    CONSTRAINT team_scan_digest UNIQUE (digest),
    CONSTRAINT team_scan_school FOREIGN KEY (school_id) REFERENCES school (id) ON DELETE CASCADE,
    CONSTRAINT team_scan_opened_by FOREIGN KEY (opened_by) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX team_scan_of_school ON team_scan (school_id, id);

-- While it is open: per factor or task how many answered, the sum and the sum of squares. Gone when it is closed.
CREATE TABLE team_scan_count (
    scan_id BIGINT      NOT NULL,
    item    VARCHAR(20) NOT NULL,
    answers INT         NOT NULL,
    total   DOUBLE      NOT NULL,
    squares DOUBLE      NOT NULL,
    PRIMARY KEY (scan_id, item),
    CONSTRAINT team_scan_count_scan FOREIGN KEY (scan_id) REFERENCES team_scan (id) ON DELETE CASCADE
);

-- While it is open: the forms that were sent, so that the same one counts once. Random, in random order, gone when closed.
CREATE TABLE team_scan_ticket (
    scan_id BIGINT   NOT NULL,
    digest  CHAR(64) NOT NULL,
    PRIMARY KEY (scan_id, digest),
    CONSTRAINT team_scan_ticket_scan FOREIGN KEY (scan_id) REFERENCES team_scan (id) ON DELETE CASCADE
);

-- When it was closed, and enough people answered: what they say together.
CREATE TABLE team_scan_result (
    scan_id   BIGINT      NOT NULL,
    item      VARCHAR(20) NOT NULL,
    mean      DOUBLE      NOT NULL,
    deviation DOUBLE      NOT NULL,
    PRIMARY KEY (scan_id, item),
    CONSTRAINT team_scan_result_scan FOREIGN KEY (scan_id) REFERENCES team_scan (id) ON DELETE CASCADE
);
