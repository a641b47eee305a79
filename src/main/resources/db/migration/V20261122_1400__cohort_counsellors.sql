-- Several counsellors accompany a cohort, with the same rights; the one that stands first is named first. Times are UTC.

CREATE TABLE accompanying (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    cohort_id  BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    place      INT         NOT NULL,
    since      DATETIME(6) NOT NULL,
    CONSTRAINT accompanying_once UNIQUE (cohort_id, account_id),
    CONSTRAINT accompanying_cohort FOREIGN KEY (cohort_id) REFERENCES cohort (id) ON DELETE CASCADE,
    CONSTRAINT accompanying_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX accompanying_of ON accompanying (account_id);

INSERT INTO accompanying (cohort_id, account_id, place, since)
SELECT id, counsellor_id, 1, created_at FROM cohort WHERE counsellor_id IS NOT NULL;

ALTER TABLE cohort DROP FOREIGN KEY cohort_counsellor;
ALTER TABLE cohort DROP COLUMN counsellor_id;
