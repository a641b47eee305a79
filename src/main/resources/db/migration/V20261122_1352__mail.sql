-- Mails that were asked for: kept until they are sent, and what they said only until then. Times are UTC.

CREATE TABLE mail (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid          CHAR(36)     NOT NULL,
    recipient    VARCHAR(254) NOT NULL,
    language     VARCHAR(10)  NOT NULL,
    subject      VARCHAR(200) NOT NULL,
    plain        LONGTEXT,
    html         LONGTEXT,
    unsubscribe  VARCHAR(400),
    asked_at     DATETIME(6)  NOT NULL,
    state        VARCHAR(20)  NOT NULL,
    failures     INT          NOT NULL,
    not_before   DATETIME(6)  NOT NULL,
    lease        CHAR(36),
    leased_until DATETIME(6),
    problem      VARCHAR(60),
    ended_at     DATETIME(6),
    version      INT          NOT NULL,
    CONSTRAINT mail_uid UNIQUE (uid)
);

CREATE INDEX mail_state ON mail (state, not_before);
CREATE INDEX mail_asked_at ON mail (asked_at);
