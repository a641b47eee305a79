-- The key of a study stays with the controller: only what tells whether it is the right one is kept, and a salt that is
-- needed beside it. Every file that was given is listed, none is kept. Times are UTC.
ALTER TABLE research_study ADD COLUMN salt CHAR(64);
ALTER TABLE research_study ADD COLUMN key_check CHAR(64);
ALTER TABLE research_study ADD COLUMN key_made_at DATETIME(6);
CREATE TABLE research_export (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid          CHAR(36)    NOT NULL,
    study_id     BIGINT      NOT NULL,
    wording      INT         NOT NULL,
    made_by      BIGINT,
    made_at      DATETIME(6) NOT NULL,
    participants INT         NOT NULL,
    report       LONGTEXT    NOT NULL,
    CONSTRAINT research_export_uid UNIQUE (uid),
    CONSTRAINT research_export_study FOREIGN KEY (study_id) REFERENCES research_study (id),
    CONSTRAINT research_export_made_by FOREIGN KEY (made_by) REFERENCES account (id) ON DELETE SET NULL
);
CREATE INDEX research_export_of_study ON research_export (study_id, id);
CREATE INDEX research_export_made_by ON research_export (made_by);
