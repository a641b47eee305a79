-- An administrator offers counsellors the path for counsellors; each takes it or not, and nobody is told which. Times are UTC.
CREATE TABLE training_offer (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id  BIGINT      NOT NULL,
    offered_by  BIGINT,
    offered_at  DATETIME(6) NOT NULL,
    declined_at DATETIME(6),
    version     INT         NOT NULL,
    CONSTRAINT training_offer_once UNIQUE (account_id),
    CONSTRAINT training_offer_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT training_offer_by FOREIGN KEY (offered_by) REFERENCES account (id) ON DELETE SET NULL
);
