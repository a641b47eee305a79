-- Examples of practice: what a coach tells others, as it is being written and as it is shown. Times are UTC.

-- What stays the same over all its texts. Without an author when the author was erased and the example stayed.
CREATE TABLE practice_example (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid        CHAR(36)    NOT NULL,
    author_id  BIGINT,
    named      BOOLEAN     NOT NULL,
    goes_along BOOLEAN     NOT NULL,
    created_at DATETIME(6) NOT NULL,
    version    INT         NOT NULL,
    CONSTRAINT practice_example_uid UNIQUE (uid),
    CONSTRAINT practice_example_author FOREIGN KEY (author_id) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX practice_example_author_id ON practice_example (author_id);

-- At most one that is shown and one that is worked on.
CREATE TABLE example_text (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    example_id   BIGINT       NOT NULL,
    author_id    BIGINT,
    state        VARCHAR(20)  NOT NULL,
    title        VARCHAR(120) NOT NULL,
    question     LONGTEXT     NOT NULL,
    done         LONGTEXT     NOT NULL,
    changed      LONGTEXT     NOT NULL,
    otherwise    LONGTEXT     NOT NULL,
    monday       LONGTEXT     NOT NULL,
    school_level VARCHAR(10),
    phase        VARCHAR(20),
    team         VARCHAR(20),
    data_kinds   VARCHAR(200) NOT NULL,
    assurances   LONGTEXT     NOT NULL,
    reach        VARCHAR(20)  NOT NULL,
    revision     INT          NOT NULL,
    written_at   DATETIME(6)  NOT NULL,
    handed_in_at DATETIME(6),
    shown_at     DATETIME(6),
    version      INT          NOT NULL,
    CONSTRAINT example_text_example FOREIGN KEY (example_id) REFERENCES practice_example (id) ON DELETE CASCADE,
    CONSTRAINT example_text_author FOREIGN KEY (author_id) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX example_text_shown ON example_text (state, shown_at);
CREATE INDEX example_text_author_id ON example_text (author_id, state);

-- Tasks and competencies that a text is about.
CREATE TABLE example_topic (
    id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    text_id BIGINT      NOT NULL,
    topic   VARCHAR(20) NOT NULL,
    CONSTRAINT example_topic_once UNIQUE (text_id, topic),
    CONSTRAINT example_topic_text FOREIGN KEY (text_id) REFERENCES example_text (id) ON DELETE CASCADE
);

CREATE INDEX example_topic_topic ON example_topic (topic);

-- The circles of the author when a text was shown: kind and uid.
CREATE TABLE example_circle (
    id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    text_id BIGINT      NOT NULL,
    circle  VARCHAR(60) NOT NULL,
    CONSTRAINT example_circle_once UNIQUE (text_id, circle),
    CONSTRAINT example_circle_text FOREIGN KEY (text_id) REFERENCES example_text (id) ON DELETE CASCADE
);

CREATE INDEX example_circle_circle ON example_circle (circle);

-- What counsellors said of an example. It stays while the example does.
CREATE TABLE example_judgement (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    example_id   BIGINT      NOT NULL,
    moderator_id BIGINT,
    verdict      VARCHAR(20) NOT NULL,
    reason       LONGTEXT    NOT NULL,
    asked        LONGTEXT    NOT NULL,
    said_at      DATETIME(6) NOT NULL,
    CONSTRAINT example_judgement_example FOREIGN KEY (example_id) REFERENCES practice_example (id) ON DELETE CASCADE,
    CONSTRAINT example_judgement_moderator FOREIGN KEY (moderator_id) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX example_judgement_example_id ON example_judgement (example_id);
CREATE INDEX example_judgement_moderator_id ON example_judgement (moderator_id);

-- A thank-you in words, which the author alone reads; never counted for anybody.
CREATE TABLE example_thanks (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    example_id BIGINT       NOT NULL,
    giver_id   BIGINT       NOT NULL,
    words      VARCHAR(500) NOT NULL,
    named      BOOLEAN      NOT NULL,
    given_at   DATETIME(6)  NOT NULL,
    version    INT          NOT NULL,
    CONSTRAINT example_thanks_once UNIQUE (example_id, giver_id),
    CONSTRAINT example_thanks_example FOREIGN KEY (example_id) REFERENCES practice_example (id) ON DELETE CASCADE,
    CONSTRAINT example_thanks_giver FOREIGN KEY (giver_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX example_thanks_giver_id ON example_thanks (giver_id);
