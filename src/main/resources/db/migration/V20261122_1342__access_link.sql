-- Links by which somebody chooses a password: an invitation, or because the old one was forgotten. The link itself is not kept,
-- only its digest; nor is the address from which it was asked.
CREATE TABLE access_link (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    kind       VARCHAR(20) NOT NULL,
    digest     CHAR(64)    NOT NULL,
    asked_from CHAR(64),
    made_at    DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    ended_at   DATETIME(6),
    version    INT         NOT NULL,
    CONSTRAINT access_link_digest UNIQUE (digest),
    CONSTRAINT access_link_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX access_link_of_account ON access_link (account_id, made_at);
CREATE INDEX access_link_asked_from ON access_link (asked_from, made_at);
