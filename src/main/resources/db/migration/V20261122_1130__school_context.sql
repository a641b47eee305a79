-- Who says what about a school, and links for directors to confirm it. Times are UTC.

ALTER TABLE school_fact ADD COLUMN giver VARCHAR(20) DEFAULT 'ADMINISTRATOR' NOT NULL;

-- Holds no name: whoever has the link may confirm. The link itself is not kept, only its digest.
CREATE TABLE director_link (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    school_id  BIGINT      NOT NULL,
    digest     CHAR(64)    NOT NULL,
    made_by    BIGINT,
    made_at    DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at    DATETIME(6),
    version    INT         NOT NULL,
    CONSTRAINT director_link_digest UNIQUE (digest),
    CONSTRAINT director_link_school FOREIGN KEY (school_id) REFERENCES school (id) ON DELETE CASCADE,
    CONSTRAINT director_link_made_by FOREIGN KEY (made_by) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX director_link_of_school ON director_link (school_id, id);
