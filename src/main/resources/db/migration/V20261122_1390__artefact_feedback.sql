-- What counsellors say of artefacts as they were handed in (an event each); one row a submission, and once it has a
-- verdict it never changes but for when it was seen. Times are UTC.

CREATE TABLE artefact_feedback (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    submission    CHAR(36)    NOT NULL,
    coach_id      BIGINT      NOT NULL,
    counsellor_id BIGINT,
    words         LONGTEXT    NOT NULL,
    verdict       VARCHAR(20),
    written_at    DATETIME(6) NOT NULL,
    seen_at       DATETIME(6),
    revision      INT         NOT NULL,
    version       INT         NOT NULL,
    CONSTRAINT artefact_feedback_submission UNIQUE (submission),
    CONSTRAINT artefact_feedback_coach FOREIGN KEY (coach_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT artefact_feedback_counsellor FOREIGN KEY (counsellor_id) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX artefact_feedback_coach_id ON artefact_feedback (coach_id);
CREATE INDEX artefact_feedback_counsellor_id ON artefact_feedback (counsellor_id);
