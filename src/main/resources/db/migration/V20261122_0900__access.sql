-- People who log in, what they may do, and what was done to that. Times are UTC.

CREATE TABLE account (
    id                   BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid                  CHAR(36)     NOT NULL,
    username             VARCHAR(60)  NOT NULL,
    display_name         VARCHAR(120) NOT NULL,
    password_hash        VARCHAR(200) NOT NULL,
    password_changed_at  DATETIME(6)  NOT NULL,
    password_expires_at  DATETIME(6),
    must_change_password BOOLEAN      NOT NULL,
    locale               VARCHAR(10)  NOT NULL,
    active               BOOLEAN      NOT NULL,
    created_at           DATETIME(6)  NOT NULL,
    version              INT          NOT NULL,
    CONSTRAINT account_uid UNIQUE (uid),
    CONSTRAINT account_username UNIQUE (username)
);

CREATE INDEX account_display_name ON account (display_name);

CREATE TABLE account_role (
    account_id BIGINT      NOT NULL,
    role       VARCHAR(20) NOT NULL,
    PRIMARY KEY (account_id, role),
    CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- Keys are digests: nobody reads user names or addresses here. Rows live a week.
CREATE TABLE login_attempt (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_key  CHAR(64)    NOT NULL,
    address_key  CHAR(64)    NOT NULL,
    attempted_at DATETIME(6) NOT NULL,
    outcome      VARCHAR(20) NOT NULL
);

CREATE INDEX login_attempt_account ON login_attempt (account_key, attempted_at);
CREATE INDEX login_attempt_address ON login_attempt (address_key, attempted_at);
CREATE INDEX login_attempt_age ON login_attempt (attempted_at);

-- Append-only, and opaque: uids and codes, never names.
CREATE TABLE audit_entry (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    occurred_at DATETIME(6)  NOT NULL,
    actor       CHAR(36),
    action      VARCHAR(60)  NOT NULL,
    subject     VARCHAR(80)  NOT NULL,
    detail      VARCHAR(200)
);

CREATE INDEX audit_entry_subject ON audit_entry (subject, occurred_at);
CREATE INDEX audit_entry_occurred_at ON audit_entry (occurred_at);
