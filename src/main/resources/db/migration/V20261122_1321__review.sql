-- A draft that is shown to a second counsellor before it is published. What was approved is one revision: writing on asks anew.
CREATE TABLE draft_review (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  uid CHAR(36) NOT NULL,
  module VARCHAR(20) NOT NULL,
  revision_number INT NOT NULL,
  state VARCHAR(20) NOT NULL,
  question VARCHAR(500) NOT NULL,
  asked_by BIGINT,
  asked_at DATETIME(6) NOT NULL,
  answer VARCHAR(500) NOT NULL,
  judged_by BIGINT,
  judged_at DATETIME(6),
  version INT NOT NULL,
  CONSTRAINT uq_draft_review_uid UNIQUE (uid),
  CONSTRAINT fk_draft_review_asked FOREIGN KEY (asked_by) REFERENCES account (id) ON DELETE SET NULL,
  CONSTRAINT fk_draft_review_judged FOREIGN KEY (judged_by) REFERENCES account (id) ON DELETE SET NULL
);
CREATE INDEX ix_draft_review_module ON draft_review (module);

-- What a reviewer says of one block; a block without a name stands for what is around the blocks.
CREATE TABLE review_remark (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  uid CHAR(36) NOT NULL,
  review_id BIGINT NOT NULL,
  block VARCHAR(80) NOT NULL,
  words VARCHAR(2000) NOT NULL,
  author_id BIGINT,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_review_remark_uid UNIQUE (uid),
  CONSTRAINT fk_review_remark_review FOREIGN KEY (review_id) REFERENCES draft_review (id) ON DELETE CASCADE,
  CONSTRAINT fk_review_remark_author FOREIGN KEY (author_id) REFERENCES account (id) ON DELETE SET NULL
);
