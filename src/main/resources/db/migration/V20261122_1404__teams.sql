-- Teams of schools, and the data coaches who work with them. Times are UTC.

CREATE TABLE school_team (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid        CHAR(36)     NOT NULL,
    school_id  BIGINT       NOT NULL,
    name       VARCHAR(120) NOT NULL,
    kind       VARCHAR(20)  NOT NULL,
    stage      VARCHAR(20)  NOT NULL,
    archived   BOOLEAN      NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    version    INT          NOT NULL,
    CONSTRAINT school_team_uid UNIQUE (uid),
    CONSTRAINT school_team_school FOREIGN KEY (school_id) REFERENCES school (id) ON DELETE CASCADE
);

CREATE INDEX school_team_of ON school_team (school_id);

CREATE TABLE team_coach (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    team_id    BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    since      DATETIME(6) NOT NULL,
    CONSTRAINT team_coach_once UNIQUE (team_id, account_id),
    CONSTRAINT team_coach_team FOREIGN KEY (team_id) REFERENCES school_team (id) ON DELETE CASCADE,
    CONSTRAINT team_coach_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX team_coach_of ON team_coach (account_id);
