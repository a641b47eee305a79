-- What a coach told about themselves, their team and their school. Append-only: the newest answer to a question
-- stands, an empty one says «I don't know (any more)». Times are UTC.

CREATE TABLE coach_fact (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    attribute  VARCHAR(80) NOT NULL,
    answer     VARCHAR(80),
    giver      VARCHAR(20) NOT NULL,
    given_at   DATETIME(6) NOT NULL,
    CONSTRAINT coach_fact_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX coach_fact_newest ON coach_fact (account_id, attribute, id);
