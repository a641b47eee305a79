-- Learning networks: cohorts and single coaches who work on something together, the counsellors who accompany them, and
-- networks that stand under another. A network that is over is archived. Times are UTC.

CREATE TABLE learning_network (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid        CHAR(36)     NOT NULL,
    name       VARCHAR(120) NOT NULL,
    works_on   VARCHAR(500) NOT NULL,
    archived   BOOLEAN      NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    version    INT          NOT NULL,
    CONSTRAINT learning_network_uid UNIQUE (uid)
);

CREATE TABLE network_counsellor (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    network_id BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    since      DATETIME(6) NOT NULL,
    CONSTRAINT network_counsellor_once UNIQUE (network_id, account_id),
    CONSTRAINT network_counsellor_network FOREIGN KEY (network_id) REFERENCES learning_network (id) ON DELETE CASCADE,
    CONSTRAINT network_counsellor_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX network_counsellor_account_id ON network_counsellor (account_id);

CREATE TABLE network_cohort (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    network_id BIGINT      NOT NULL,
    cohort_id  BIGINT      NOT NULL,
    since      DATETIME(6) NOT NULL,
    CONSTRAINT network_cohort_once UNIQUE (network_id, cohort_id),
    CONSTRAINT network_cohort_network FOREIGN KEY (network_id) REFERENCES learning_network (id) ON DELETE CASCADE,
    CONSTRAINT network_cohort_cohort FOREIGN KEY (cohort_id) REFERENCES cohort (id) ON DELETE CASCADE
);

CREATE INDEX network_cohort_cohort_id ON network_cohort (cohort_id);

-- A coach without a cohort in it: invited by a counsellor, taking part from their own yes on.
CREATE TABLE network_coach (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    network_id BIGINT      NOT NULL,
    coach_id   BIGINT      NOT NULL,
    invited_at DATETIME(6) NOT NULL,
    joined_at  DATETIME(6),
    version    INT         NOT NULL,
    CONSTRAINT network_coach_once UNIQUE (network_id, coach_id),
    CONSTRAINT network_coach_network FOREIGN KEY (network_id) REFERENCES learning_network (id) ON DELETE CASCADE,
    CONSTRAINT network_coach_coach FOREIGN KEY (coach_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX network_coach_coach_id ON network_coach (coach_id);

-- One network asks to stand under another, or to have another under it; it holds once the other side agreed.
CREATE TABLE network_link (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    lower_id   BIGINT      NOT NULL,
    upper_id   BIGINT      NOT NULL,
    asking     VARCHAR(10) NOT NULL,
    asked_at   DATETIME(6) NOT NULL,
    agreed_at  DATETIME(6),
    version    INT         NOT NULL,
    CONSTRAINT network_link_once UNIQUE (lower_id, upper_id),
    CONSTRAINT network_link_lower FOREIGN KEY (lower_id) REFERENCES learning_network (id) ON DELETE CASCADE,
    CONSTRAINT network_link_upper FOREIGN KEY (upper_id) REFERENCES learning_network (id) ON DELETE CASCADE
);

CREATE INDEX network_link_upper_id ON network_link (upper_id);

-- What somebody wants the others of a cohort or network to see: a dated yes, perhaps taken back. A circle is the uid of a
-- cohort or a network.
CREATE TABLE circle_showing (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    circle     CHAR(36)    NOT NULL,
    account_id BIGINT      NOT NULL,
    what       VARCHAR(10) NOT NULL,
    holds      BOOLEAN     NOT NULL,
    since      DATETIME(6) NOT NULL,
    version    INT         NOT NULL,
    CONSTRAINT circle_showing_once UNIQUE (circle, account_id, what),
    CONSTRAINT circle_showing_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX circle_showing_account_id ON circle_showing (account_id);
