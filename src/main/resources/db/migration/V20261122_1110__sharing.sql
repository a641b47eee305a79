-- What a coach shares with the counsellor of the own cohort. Append-only: the newest choice on a subject stands, and
-- without one nothing is shared. Times are UTC.

CREATE TABLE sharing (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    subject    VARCHAR(40) NOT NULL,
    granted    BOOLEAN     NOT NULL,
    said_at    DATETIME(6) NOT NULL,
    CONSTRAINT sharing_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX sharing_newest ON sharing (account_id, subject, id);
