-- Who wants no mails that nobody asked for, and what was last sent to whom. Times are UTC.

CREATE TABLE mail_choice (
    account_id BIGINT      NOT NULL PRIMARY KEY,
    quiet      BOOLEAN     NOT NULL,
    chosen_at  DATETIME(6) NOT NULL,
    version    INT         NOT NULL,
    CONSTRAINT mail_choice_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE TABLE reminder (
    account_id    BIGINT NOT NULL PRIMARY KEY,
    last_digest   DATE,
    last_nudge    DATE,
    version       INT    NOT NULL,
    CONSTRAINT reminder_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- One row: what signs the links by which somebody refuses mails.
CREATE TABLE quiet_key (
    id    INT      NOT NULL PRIMARY KEY,
    chars CHAR(64) NOT NULL
);
