-- A rule that was published in the browser: whole, and never changed again. The newest of a rule is in force, unless a file is newer.
CREATE TABLE rule_version (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  rule VARCHAR(40) NOT NULL,
  number INT NOT NULL,
  source LONGTEXT NOT NULL,
  note VARCHAR(500) NOT NULL,
  published_at DATETIME(6) NOT NULL,
  author_id BIGINT NOT NULL,
  CONSTRAINT uq_rule_version UNIQUE (rule, number),
  CONSTRAINT fk_rule_version_author FOREIGN KEY (author_id) REFERENCES account (id)
);

-- What a counsellor is writing: one draft a rule, for all who work on it.
CREATE TABLE rule_draft (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  rule VARCHAR(40) NOT NULL,
  based_on INT NOT NULL,
  source LONGTEXT NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  author_id BIGINT NOT NULL,
  revision INT NOT NULL,
  CONSTRAINT uq_rule_draft UNIQUE (rule),
  CONSTRAINT fk_rule_draft_author FOREIGN KEY (author_id) REFERENCES account (id)
);
