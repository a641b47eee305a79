-- What a coach answered to what a path asked, and perhaps took back. Kept, and never held against anybody.
CREATE TABLE learner_answer (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  rule_id VARCHAR(40) NOT NULL,
  about VARCHAR(120) NOT NULL,
  said_yes BOOLEAN NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6),
  CONSTRAINT fk_learner_answer_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX ix_learner_answer_account ON learner_answer (account_id);
