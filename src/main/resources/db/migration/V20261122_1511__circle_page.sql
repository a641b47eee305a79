-- What those do together who are in one cohort or network: goals with dates, a few words to each other, a question before a
-- meeting. A circle is the uid of a cohort or a network. Times are UTC.

CREATE TABLE circle_goal (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid        CHAR(36)     NOT NULL,
    circle     CHAR(36)     NOT NULL,
    words      VARCHAR(300) NOT NULL,
    due        DATE,
    author_id  BIGINT,
    wished_at  DATETIME(6)  NOT NULL,
    reached_at DATETIME(6),
    version    INT          NOT NULL,
    CONSTRAINT circle_goal_uid UNIQUE (uid),
    CONSTRAINT circle_goal_author FOREIGN KEY (author_id) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX circle_goal_circle ON circle_goal (circle);
CREATE INDEX circle_goal_author_id ON circle_goal (author_id);

-- To one peer, or to all where nobody is named. What a counsellor hid has a reason.
CREATE TABLE circle_encouragement (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid           CHAR(36)     NOT NULL,
    circle        CHAR(36)     NOT NULL,
    writer_id     BIGINT,
    reader_id     BIGINT,
    words         VARCHAR(280) NOT NULL,
    written_at    DATETIME(6)  NOT NULL,
    hidden_reason VARCHAR(300),
    version       INT          NOT NULL,
    CONSTRAINT circle_encouragement_uid UNIQUE (uid),
    CONSTRAINT circle_encouragement_writer FOREIGN KEY (writer_id) REFERENCES account (id) ON DELETE SET NULL,
    CONSTRAINT circle_encouragement_reader FOREIGN KEY (reader_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX circle_encouragement_circle ON circle_encouragement (circle, written_at);
CREATE INDEX circle_encouragement_writer_id ON circle_encouragement (writer_id);
CREATE INDEX circle_encouragement_reader_id ON circle_encouragement (reader_id);

CREATE TABLE circle_thanks (
    id               BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    encouragement_id BIGINT      NOT NULL,
    account_id       BIGINT      NOT NULL,
    thanked_at       DATETIME(6) NOT NULL,
    CONSTRAINT circle_thanks_once UNIQUE (encouragement_id, account_id),
    CONSTRAINT circle_thanks_encouragement FOREIGN KEY (encouragement_id) REFERENCES circle_encouragement (id) ON DELETE CASCADE,
    CONSTRAINT circle_thanks_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX circle_thanks_account_id ON circle_thanks (account_id);

-- A question before a meeting; answers are seen from the start of it, or as soon as they are given.
CREATE TABLE check_in (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid      CHAR(36)     NOT NULL,
    circle   CHAR(36)     NOT NULL,
    question VARCHAR(300) NOT NULL,
    held_at  DATETIME(6)  NOT NULL,
    at_once  BOOLEAN      NOT NULL,
    version  INT          NOT NULL,
    CONSTRAINT check_in_uid UNIQUE (uid)
);

CREATE INDEX check_in_circle ON check_in (circle, held_at);

CREATE TABLE check_in_answer (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    check_in_id BIGINT       NOT NULL,
    account_id  BIGINT       NOT NULL,
    words       VARCHAR(500) NOT NULL,
    answered_at DATETIME(6)  NOT NULL,
    version     INT          NOT NULL,
    CONSTRAINT check_in_answer_once UNIQUE (check_in_id, account_id),
    CONSTRAINT check_in_answer_check_in FOREIGN KEY (check_in_id) REFERENCES check_in (id) ON DELETE CASCADE,
    CONSTRAINT check_in_answer_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX check_in_answer_account_id ON check_in_answer (account_id);
