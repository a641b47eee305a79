-- What coaches do at school, a week at a time. It is theirs: they change and erase it. Times are UTC.

CREATE TABLE log_entry (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    coach_id     BIGINT       NOT NULL,
    week_start   DATE         NOT NULL,
    task         VARCHAR(10)  NOT NULL,
    minutes_band VARCHAR(20)  NOT NULL,
    interaction  VARCHAR(20)  NOT NULL,
    meeting      VARCHAR(20)  NOT NULL,
    own_words    VARCHAR(500) NOT NULL,
    written_at   DATETIME(6)  NOT NULL,
    version      INT          NOT NULL,
    CONSTRAINT log_entry_once UNIQUE (coach_id, week_start),
    CONSTRAINT log_entry_coach FOREIGN KEY (coach_id) REFERENCES account (id) ON DELETE CASCADE
);
