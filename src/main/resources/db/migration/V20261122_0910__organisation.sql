-- Schools with their dated facts, who coaches where, and cohorts. Times are UTC.

CREATE TABLE school (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid        CHAR(36)     NOT NULL,
    name       VARCHAR(120) NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    version    INT          NOT NULL,
    CONSTRAINT school_uid UNIQUE (uid)
);

CREATE INDEX school_name ON school (name);

-- Append-only: the latest row of an attribute holds. Confirming is giving the same value again, confirmed.
CREATE TABLE school_fact (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    school_id    BIGINT       NOT NULL,
    attribute    VARCHAR(60)  NOT NULL,
    fact_value   VARCHAR(200) NOT NULL,
    given_at     DATETIME(6)  NOT NULL,
    given_by     BIGINT,
    confirmed_at DATETIME(6),
    confirmed_by VARCHAR(80),
    CONSTRAINT school_fact_school FOREIGN KEY (school_id) REFERENCES school (id) ON DELETE CASCADE,
    CONSTRAINT school_fact_given_by FOREIGN KEY (given_by) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX school_fact_latest ON school_fact (school_id, attribute, id);

CREATE TABLE coach_school (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    school_id  BIGINT      NOT NULL,
    since      DATETIME(6) NOT NULL,
    CONSTRAINT coach_school_once UNIQUE (account_id, school_id),
    CONSTRAINT coach_school_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT coach_school_school FOREIGN KEY (school_id) REFERENCES school (id) ON DELETE CASCADE
);

CREATE TABLE cohort (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid           CHAR(36)     NOT NULL,
    name          VARCHAR(120) NOT NULL,
    counsellor_id BIGINT,
    archived      BOOLEAN      NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    version       INT          NOT NULL,
    CONSTRAINT cohort_uid UNIQUE (uid),
    CONSTRAINT cohort_counsellor FOREIGN KEY (counsellor_id) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX cohort_name ON cohort (name);

CREATE TABLE cohort_member (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    cohort_id  BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    since      DATETIME(6) NOT NULL,
    CONSTRAINT cohort_member_once UNIQUE (cohort_id, account_id),
    CONSTRAINT cohort_member_cohort FOREIGN KEY (cohort_id) REFERENCES cohort (id) ON DELETE CASCADE,
    CONSTRAINT cohort_member_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
