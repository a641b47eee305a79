-- Every change of a draft, for ever: what was written, on top of what, by whom and when. A row holds the one stretch of
-- text that differs from the row before it; a whole one holds all text, so that reading never goes back far.
CREATE TABLE draft_revision (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  module VARCHAR(20) NOT NULL,
  number INT NOT NULL,
  based_on INT NOT NULL,
  base_number INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  block VARCHAR(80) NOT NULL,
  whole BOOLEAN NOT NULL,
  from_place INT NOT NULL,
  removed LONGTEXT NOT NULL,
  added LONGTEXT NOT NULL,
  author_id BIGINT,
  saved_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_draft_revision UNIQUE (module, number),
  CONSTRAINT fk_draft_revision_author FOREIGN KEY (author_id) REFERENCES account (id) ON DELETE SET NULL
);
