-- Who waits to be erased: the row goes with the account. Times are UTC.
CREATE TABLE erasure_request (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid        CHAR(36)    NOT NULL,
    account_id BIGINT      NOT NULL,
    asked_at   DATETIME(6) NOT NULL,
    due_at     DATETIME(6) NOT NULL,
    told_at    DATETIME(6),
    version    INT         NOT NULL,
    CONSTRAINT erasure_request_uid UNIQUE (uid),
    CONSTRAINT erasure_request_account_once UNIQUE (account_id),
    CONSTRAINT erasure_request_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX erasure_request_due ON erasure_request (due_at);

-- What somebody wants corrected that they cannot change themselves, and what an administrator said.
CREATE TABLE correction_request (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid         CHAR(36)      NOT NULL,
    account_id  BIGINT        NOT NULL,
    wish        VARCHAR(1000) NOT NULL,
    asked_at    DATETIME(6)   NOT NULL,
    answer      VARCHAR(1000),
    answered_by BIGINT,
    answered_at DATETIME(6),
    version     INT           NOT NULL,
    CONSTRAINT correction_request_uid UNIQUE (uid),
    CONSTRAINT correction_request_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT correction_request_answered FOREIGN KEY (answered_by) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX correction_request_open ON correction_request (answered_at, id);

-- When somebody was last here, and when they were told that their account would go.
CREATE TABLE last_seen (
    account_id BIGINT      NOT NULL PRIMARY KEY,
    seen_at    DATETIME(6) NOT NULL,
    warned_at  DATETIME(6),
    CONSTRAINT last_seen_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX last_seen_at ON last_seen (seen_at);

-- Whoever is here today was here today: nobody goes for a silence that was never counted.
INSERT INTO last_seen (account_id, seen_at) SELECT id, CURRENT_TIMESTAMP FROM account;

-- How much of what was kept long enough went, a day: counts and no more.
CREATE TABLE keeping_report (
    id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code    VARCHAR(40) NOT NULL,
    on_day  DATE        NOT NULL,
    ran_at  DATETIME(6) NOT NULL,
    removed BIGINT      NOT NULL,
    CONSTRAINT keeping_report_once UNIQUE (code, on_day)
);
