-- Research with what coaches did: studies, the words in which people are asked, and what each of them said. Times are UTC.
CREATE TABLE research_study (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid        CHAR(36)     NOT NULL,
    name       VARCHAR(120) NOT NULL,
    contract   VARCHAR(200) NOT NULL,
    ethics     VARCHAR(200) NOT NULL,
    kept_until DATE         NOT NULL,
    made_at    DATETIME(6)  NOT NULL,
    opened_at  DATETIME(6),
    closed_at  DATETIME(6),
    version    INT          NOT NULL,
    CONSTRAINT research_study_uid UNIQUE (uid)
);
-- What people read before they say yes or no, whole, in both languages. Never changed: other words are another number.
CREATE TABLE research_wording (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    study_id     BIGINT      NOT NULL,
    number       INT         NOT NULL,
    dutch        LONGTEXT    NOT NULL,
    english      LONGTEXT    NOT NULL,
    published_at DATETIME(6) NOT NULL,
    CONSTRAINT research_wording_once UNIQUE (study_id, number),
    CONSTRAINT research_wording_study FOREIGN KEY (study_id) REFERENCES research_study (id)
);
-- Append-only: the newest answer of somebody on a study stands, and without one nobody takes part.
CREATE TABLE research_consent (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    study_id   BIGINT      NOT NULL,
    wording    INT         NOT NULL,
    language   VARCHAR(10) NOT NULL,
    granted    BOOLEAN     NOT NULL,
    said_at    DATETIME(6) NOT NULL,
    CONSTRAINT research_consent_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT research_consent_study FOREIGN KEY (study_id) REFERENCES research_study (id)
);
CREATE INDEX research_consent_newest ON research_consent (study_id, account_id, id);
