-- Scholengemeenschappen and begeleidingsdiensten: they order lists and help to choose, nothing is counted by them. Times are UTC.

CREATE TABLE school_group (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid        CHAR(36)     NOT NULL,
    kind       VARCHAR(20)  NOT NULL,
    name       VARCHAR(120) NOT NULL,
    archived   BOOLEAN      NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    version    INT          NOT NULL,
    CONSTRAINT school_group_uid UNIQUE (uid)
);

CREATE TABLE school_in_group (
    id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    group_id  BIGINT NOT NULL,
    school_id BIGINT NOT NULL,
    CONSTRAINT school_in_group_once UNIQUE (group_id, school_id),
    CONSTRAINT school_in_group_group FOREIGN KEY (group_id) REFERENCES school_group (id) ON DELETE CASCADE,
    CONSTRAINT school_in_group_school FOREIGN KEY (school_id) REFERENCES school (id) ON DELETE CASCADE
);

CREATE INDEX school_in_group_of ON school_in_group (school_id);
