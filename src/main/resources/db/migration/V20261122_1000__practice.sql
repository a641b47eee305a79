-- What a learner writes in a reflection or artefact, as it is now. Times are UTC.

CREATE TABLE sheet (
    id                 BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id         BIGINT      NOT NULL,
    registration       CHAR(36)    NOT NULL,
    module             VARCHAR(20) NOT NULL,
    block              VARCHAR(80) NOT NULL,
    revision           INT         NOT NULL,
    fields             LONGTEXT    NOT NULL,
    last_key           CHAR(36)    NOT NULL,
    saved_at           DATETIME(6) NOT NULL,
    handed_in_revision INT,
    handed_in_at       DATETIME(6),
    version            INT         NOT NULL,
    CONSTRAINT sheet_place UNIQUE (registration, module, block),
    CONSTRAINT sheet_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE INDEX sheet_account_id ON sheet (account_id);
