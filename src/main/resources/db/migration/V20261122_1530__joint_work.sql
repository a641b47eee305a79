-- One artefact that several coaches make. Times are UTC.

-- The number goes up with every save, so that a text knows what it was written on from.
CREATE TABLE joint_work (
    id                BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid               CHAR(36)    NOT NULL,
    module            VARCHAR(20) NOT NULL,
    module_version    INT         NOT NULL,
    block             VARCHAR(80) NOT NULL,
    number            INT         NOT NULL,
    begun_at          DATETIME(6),
    handed_in_number  INT,
    handed_in_at      DATETIME(6),
    version           INT         NOT NULL,
    CONSTRAINT joint_work_uid UNIQUE (uid)
);

-- Who makes it, who was asked to and said nothing yet, who said no, who left.
CREATE TABLE joint_maker (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid         CHAR(36)    NOT NULL,
    work_id     BIGINT      NOT NULL,
    account_id  BIGINT      NOT NULL,
    invited_by  BIGINT,
    standing    VARCHAR(20) NOT NULL,
    invited_at  DATETIME(6) NOT NULL,
    answered_at DATETIME(6),
    left_at     DATETIME(6),
    version     INT         NOT NULL,
    CONSTRAINT joint_maker_uid UNIQUE (uid),
    CONSTRAINT joint_maker_once UNIQUE (work_id, account_id),
    CONSTRAINT joint_maker_work FOREIGN KEY (work_id) REFERENCES joint_work (id) ON DELETE CASCADE,
    CONSTRAINT joint_maker_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT joint_maker_inviter FOREIGN KEY (invited_by) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX joint_maker_account_id ON joint_maker (account_id, standing);
CREATE INDEX joint_maker_invited_by ON joint_maker (invited_by);

-- What a field said from some number on: never changed, so there is always a base to compare with.
CREATE TABLE joint_text (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    work_id    BIGINT      NOT NULL,
    field      VARCHAR(80) NOT NULL,
    number     INT         NOT NULL,
    author_id  BIGINT,
    words      LONGTEXT    NOT NULL,
    send_key   CHAR(36)    NOT NULL,
    written_at DATETIME(6) NOT NULL,
    CONSTRAINT joint_text_once UNIQUE (work_id, field, number),
    CONSTRAINT joint_text_work FOREIGN KEY (work_id) REFERENCES joint_work (id) ON DELETE CASCADE,
    CONSTRAINT joint_text_author FOREIGN KEY (author_id) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX joint_text_key ON joint_text (work_id, send_key);
CREATE INDEX joint_text_author_id ON joint_text (author_id);

-- What somebody typed where another had written meanwhile, until they chose.
CREATE TABLE joint_clash (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid        CHAR(36)    NOT NULL,
    work_id    BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    field      VARCHAR(80) NOT NULL,
    base       LONGTEXT    NOT NULL,
    mine       LONGTEXT    NOT NULL,
    kept_at    DATETIME(6) NOT NULL,
    CONSTRAINT joint_clash_uid UNIQUE (uid),
    CONSTRAINT joint_clash_work FOREIGN KEY (work_id) REFERENCES joint_work (id) ON DELETE CASCADE,
    CONSTRAINT joint_clash_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX joint_clash_of ON joint_clash (work_id, account_id);
CREATE INDEX joint_clash_account_id ON joint_clash (account_id);

-- Which events hand in the same text of a work, one a maker.
CREATE TABLE joint_submission (
    id         BIGINT   NOT NULL AUTO_INCREMENT PRIMARY KEY,
    work_id    BIGINT   NOT NULL,
    account_id BIGINT   NOT NULL,
    submission CHAR(36) NOT NULL,
    number     INT      NOT NULL,
    CONSTRAINT joint_submission_once UNIQUE (submission),
    CONSTRAINT joint_submission_work FOREIGN KEY (work_id) REFERENCES joint_work (id) ON DELETE CASCADE,
    CONSTRAINT joint_submission_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX joint_submission_of ON joint_submission (work_id, number);
CREATE INDEX joint_submission_account_id ON joint_submission (account_id);
