-- Conversations in a place: a cohort, a network or an example, which a feature knows by its kind and uid. Times are UTC.

CREATE TABLE discussion (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid          CHAR(36)     NOT NULL,
    place        VARCHAR(60)  NOT NULL,
    title        VARCHAR(150) NOT NULL,
    title_hidden BOOLEAN      NOT NULL,
    begun_by     BIGINT,
    begun_at     DATETIME(6)  NOT NULL,
    last_at      DATETIME(6)  NOT NULL,
    posts        INT          NOT NULL,
    closed_at    DATETIME(6),
    closed_by    BIGINT,
    closed_why   VARCHAR(500),
    version      INT          NOT NULL,
    CONSTRAINT discussion_uid UNIQUE (uid),
    CONSTRAINT discussion_begun_by FOREIGN KEY (begun_by) REFERENCES account (id) ON DELETE SET NULL,
    CONSTRAINT discussion_closed_by FOREIGN KEY (closed_by) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX discussion_place ON discussion (place, last_at);
CREATE INDEX discussion_last_at ON discussion (last_at);
CREATE INDEX discussion_begun_by_id ON discussion (begun_by);
CREATE INDEX discussion_closed_by_id ON discussion (closed_by);

-- No row ever goes: what is deleted keeps its number and loses its text, so that numbers count and page.
CREATE TABLE post (
    id                 BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid                CHAR(36)      NOT NULL,
    discussion_id      BIGINT        NOT NULL,
    number             INT           NOT NULL,
    writer_id          BIGINT,
    body               VARCHAR(6000) NOT NULL,
    written_at         DATETIME(6)   NOT NULL,
    edited_at          DATETIME(6),
    deleted_at         DATETIME(6),
    hidden_at          DATETIME(6),
    hidden_by          BIGINT,
    hidden_why         VARCHAR(20),
    hidden_words       VARCHAR(500),
    hidden_answer      VARCHAR(1000),
    version            INT           NOT NULL,
    CONSTRAINT post_uid UNIQUE (uid),
    CONSTRAINT post_number UNIQUE (discussion_id, number),
    CONSTRAINT post_discussion FOREIGN KEY (discussion_id) REFERENCES discussion (id) ON DELETE CASCADE,
    CONSTRAINT post_writer FOREIGN KEY (writer_id) REFERENCES account (id) ON DELETE SET NULL,
    CONSTRAINT post_hidden_by FOREIGN KEY (hidden_by) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX post_writer_id ON post (writer_id);
CREATE INDEX post_hidden_by_id ON post (hidden_by);

-- Who is named in a message: its text holds the number alone.
CREATE TABLE post_mention (
    id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    post_id    BIGINT NOT NULL,
    place      INT    NOT NULL,
    account_id BIGINT,
    CONSTRAINT post_mention_once UNIQUE (post_id, place),
    CONSTRAINT post_mention_post FOREIGN KEY (post_id) REFERENCES post (id) ON DELETE CASCADE,
    CONSTRAINT post_mention_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX post_mention_account_id ON post_mention (account_id);

-- What a message said before it was changed or deleted, only while a report of it stands.
CREATE TABLE post_earlier (
    id        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    post_id   BIGINT        NOT NULL,
    writer_id BIGINT,
    body      VARCHAR(6000) NOT NULL,
    until_at  DATETIME(6)   NOT NULL,
    CONSTRAINT post_earlier_post FOREIGN KEY (post_id) REFERENCES post (id) ON DELETE CASCADE,
    CONSTRAINT post_earlier_writer FOREIGN KEY (writer_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX post_earlier_post_id ON post_earlier (post_id);
CREATE INDEX post_earlier_writer_id ON post_earlier (writer_id);

CREATE TABLE post_report (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid           CHAR(36)     NOT NULL,
    post_id       BIGINT       NOT NULL,
    reporter_id   BIGINT,
    why           VARCHAR(20)  NOT NULL,
    words         VARCHAR(500) NOT NULL,
    reported_at   DATETIME(6)  NOT NULL,
    settled_at    DATETIME(6),
    settled_by    BIGINT,
    settled_words VARCHAR(500),
    heard_at      DATETIME(6),
    version       INT          NOT NULL,
    CONSTRAINT post_report_uid UNIQUE (uid),
    CONSTRAINT post_report_post FOREIGN KEY (post_id) REFERENCES post (id) ON DELETE CASCADE,
    CONSTRAINT post_report_reporter FOREIGN KEY (reporter_id) REFERENCES account (id) ON DELETE SET NULL,
    CONSTRAINT post_report_settled_by FOREIGN KEY (settled_by) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX post_report_post_id ON post_report (post_id, settled_at);
CREATE INDEX post_report_reporter_id ON post_report (reporter_id);
CREATE INDEX post_report_settled_by_id ON post_report (settled_by);

-- How far somebody read, and whether they follow or muted it; nothing is neither.
CREATE TABLE discussion_reader (
    id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    discussion_id BIGINT NOT NULL,
    account_id    BIGINT NOT NULL,
    stance        VARCHAR(10),
    read_to       INT    NOT NULL,
    version       INT    NOT NULL,
    CONSTRAINT discussion_reader_once UNIQUE (discussion_id, account_id),
    CONSTRAINT discussion_reader_discussion FOREIGN KEY (discussion_id) REFERENCES discussion (id) ON DELETE CASCADE,
    CONSTRAINT discussion_reader_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX discussion_reader_account_id ON discussion_reader (account_id);

-- What becomes of somebody's messages when they leave or are erased. Without a row they stay, without a name.
CREATE TABLE talk_wish (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    posts_go   BOOLEAN     NOT NULL,
    said_at    DATETIME(6) NOT NULL,
    version    INT         NOT NULL,
    CONSTRAINT talk_wish_once UNIQUE (account_id),
    CONSTRAINT talk_wish_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
