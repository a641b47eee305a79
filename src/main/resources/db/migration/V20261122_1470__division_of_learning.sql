-- Several coaches at one school divide who learns what: who lies on the table, what each says of a module, and what all
-- agreed on. Times are UTC.

-- The revision goes up with everything that somebody says, so that a page knows that it was overtaken.
CREATE TABLE school_division (
    id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    school_id BIGINT NOT NULL,
    weeks     INT    NOT NULL,
    revision  INT    NOT NULL,
    version   INT    NOT NULL,
    CONSTRAINT school_division_once UNIQUE (school_id),
    CONSTRAINT school_division_school FOREIGN KEY (school_id) REFERENCES school (id) ON DELETE CASCADE
);

-- Somebody said yes to what lies on the table, and perhaps left again. The proposal they agreed with is known by its digest.
CREATE TABLE division_seat (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    school_id   BIGINT      NOT NULL,
    coach_id    BIGINT      NOT NULL,
    joined_at   DATETIME(6) NOT NULL,
    left_at     DATETIME(6),
    agreed_with CHAR(64),
    agreed_at   DATETIME(6),
    version     INT         NOT NULL,
    CONSTRAINT division_seat_school FOREIGN KEY (school_id) REFERENCES school (id) ON DELETE CASCADE,
    CONSTRAINT division_seat_coach FOREIGN KEY (coach_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX division_seat_school_id ON division_seat (school_id, left_at);
CREATE INDEX division_seat_coach_id ON division_seat (coach_id);

-- What somebody says of one module: the newest word counts, and an earlier agreement goes before a later one.
CREATE TABLE division_word (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    school_id BIGINT      NOT NULL,
    coach_id  BIGINT      NOT NULL,
    module    VARCHAR(20) NOT NULL,
    word      VARCHAR(20) NOT NULL,
    said_at   DATETIME(6) NOT NULL,
    CONSTRAINT division_word_once UNIQUE (school_id, coach_id, module),
    CONSTRAINT division_word_school FOREIGN KEY (school_id) REFERENCES school (id) ON DELETE CASCADE,
    CONSTRAINT division_word_coach FOREIGN KEY (coach_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX division_word_coach_id ON division_word (coach_id);

-- What all agreed on, as it was; it names coaches by the opaque code of their account.
CREATE TABLE role_card (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid         CHAR(36)    NOT NULL,
    school_id   BIGINT      NOT NULL,
    number      INT         NOT NULL,
    content     LONGTEXT    NOT NULL,
    agreed_at   DATETIME(6) NOT NULL,
    reopened_at DATETIME(6),
    reopened_by BIGINT,
    reopening   VARCHAR(20),
    version     INT         NOT NULL,
    CONSTRAINT role_card_uid UNIQUE (uid),
    CONSTRAINT role_card_number UNIQUE (school_id, number),
    CONSTRAINT role_card_school FOREIGN KEY (school_id) REFERENCES school (id) ON DELETE CASCADE,
    CONSTRAINT role_card_coach FOREIGN KEY (reopened_by) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX role_card_reopened_by ON role_card (reopened_by);

CREATE TABLE role_card_voice (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    card_id   BIGINT      NOT NULL,
    coach_id  BIGINT      NOT NULL,
    agreed_at DATETIME(6) NOT NULL,
    CONSTRAINT role_card_voice_once UNIQUE (card_id, coach_id),
    CONSTRAINT role_card_voice_card FOREIGN KEY (card_id) REFERENCES role_card (id) ON DELETE CASCADE,
    CONSTRAINT role_card_voice_coach FOREIGN KEY (coach_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX role_card_voice_coach_id ON role_card_voice (coach_id);

-- Modules that somebody takes for the team of a school, in the order of learning: what planning takes in.
CREATE TABLE agreed_module (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    coach_id  BIGINT      NOT NULL,
    school_id BIGINT      NOT NULL,
    module    VARCHAR(20) NOT NULL,
    place     INT         NOT NULL,
    agreed_at DATETIME(6) NOT NULL,
    CONSTRAINT agreed_module_once UNIQUE (coach_id, school_id, module),
    CONSTRAINT agreed_module_coach FOREIGN KEY (coach_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT agreed_module_school FOREIGN KEY (school_id) REFERENCES school (id) ON DELETE CASCADE
);

CREATE INDEX agreed_module_school_id ON agreed_module (school_id);
