-- Help that coaches ask, meetings of cohorts with who attended, talks about portfolios, and notes of counsellors. Times are UTC.

CREATE TABLE help_request (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid         CHAR(36)      NOT NULL,
    coach_id    BIGINT        NOT NULL,
    question    VARCHAR(1000) NOT NULL,
    asked_at    DATETIME(6)   NOT NULL,
    answer      VARCHAR(1000),
    answered_by BIGINT,
    answered_at DATETIME(6),
    closed_at   DATETIME(6),
    version     INT           NOT NULL,
    CONSTRAINT help_request_uid UNIQUE (uid),
    CONSTRAINT help_request_coach FOREIGN KEY (coach_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT help_request_counsellor FOREIGN KEY (answered_by) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX help_request_coach_id ON help_request (coach_id);
CREATE INDEX help_request_answered_by ON help_request (answered_by);

CREATE TABLE cohort_meeting (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid           CHAR(36)     NOT NULL,
    cohort_id     BIGINT       NOT NULL,
    subject       VARCHAR(200) NOT NULL,
    place         VARCHAR(500) NOT NULL,
    starts_at     DATETIME(6)  NOT NULL,
    minutes       INT          NOT NULL,
    moved_from    DATETIME(6),
    called_off_at DATETIME(6),
    changes       INT          NOT NULL,
    version       INT          NOT NULL,
    CONSTRAINT cohort_meeting_uid UNIQUE (uid),
    CONSTRAINT cohort_meeting_cohort FOREIGN KEY (cohort_id) REFERENCES cohort (id)
);

CREATE INDEX cohort_meeting_cohort_id ON cohort_meeting (cohort_id, starts_at);

CREATE TABLE meeting_attendance (
    id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting_id BIGINT NOT NULL,
    coach_id   BIGINT NOT NULL,
    minutes    INT    NOT NULL,
    version    INT    NOT NULL,
    CONSTRAINT meeting_attendance_once UNIQUE (meeting_id, coach_id),
    CONSTRAINT meeting_attendance_meeting FOREIGN KEY (meeting_id) REFERENCES cohort_meeting (id) ON DELETE CASCADE,
    CONSTRAINT meeting_attendance_coach FOREIGN KEY (coach_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX meeting_attendance_coach_id ON meeting_attendance (coach_id);

CREATE TABLE portfolio_talk (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid           CHAR(36)      NOT NULL,
    coach_id      BIGINT        NOT NULL,
    counsellor_id BIGINT,
    held_on       DATE          NOT NULL,
    result        VARCHAR(20)   NOT NULL,
    remarks       LONGTEXT      NOT NULL,
    levels        VARCHAR(400)  NOT NULL,
    recorded_at   DATETIME(6)   NOT NULL,
    seen_at       DATETIME(6),
    version       INT           NOT NULL,
    CONSTRAINT portfolio_talk_uid UNIQUE (uid),
    CONSTRAINT portfolio_talk_coach FOREIGN KEY (coach_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT portfolio_talk_counsellor FOREIGN KEY (counsellor_id) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX portfolio_talk_coach_id ON portfolio_talk (coach_id);
CREATE INDEX portfolio_talk_counsellor_id ON portfolio_talk (counsellor_id);

CREATE TABLE counsellor_note (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid           CHAR(36)    NOT NULL,
    counsellor_id BIGINT      NOT NULL,
    coach_id      BIGINT      NOT NULL,
    text          LONGTEXT    NOT NULL,
    written_at    DATETIME(6) NOT NULL,
    CONSTRAINT counsellor_note_uid UNIQUE (uid),
    CONSTRAINT counsellor_note_counsellor FOREIGN KEY (counsellor_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT counsellor_note_coach FOREIGN KEY (coach_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX counsellor_note_of ON counsellor_note (counsellor_id, coach_id);
CREATE INDEX counsellor_note_coach_id ON counsellor_note (coach_id);
