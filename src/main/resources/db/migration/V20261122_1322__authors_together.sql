-- A place that two authors changed, each in another way, until the one whose words do not stand has chosen.
CREATE TABLE draft_clash (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  uid CHAR(36) NOT NULL,
  module VARCHAR(20) NOT NULL,
  block VARCHAR(80) NOT NULL,
  path VARCHAR(400) NOT NULL,
  base LONGTEXT,
  ours LONGTEXT,
  theirs LONGTEXT,
  author_id BIGINT NOT NULL,
  other_id BIGINT,
  met_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_draft_clash_uid UNIQUE (uid),
  CONSTRAINT fk_draft_clash_author FOREIGN KEY (author_id) REFERENCES account (id) ON DELETE CASCADE,
  CONSTRAINT fk_draft_clash_other FOREIGN KEY (other_id) REFERENCES account (id) ON DELETE SET NULL
);
CREATE INDEX ix_draft_clash ON draft_clash (module, author_id);

-- Where an author is at work now: one place a person, as long as their page keeps saying so.
CREATE TABLE author_presence (
  account_id BIGINT PRIMARY KEY,
  module VARCHAR(20) NOT NULL,
  block VARCHAR(80) NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_author_presence_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
