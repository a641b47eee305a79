-- What a counsellor is writing: one draft a module, whole, as the canonical text it will be published as.
-- A draft that was put away stays until somebody begins another one, so that putting away can be undone.
CREATE TABLE module_draft (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  module VARCHAR(20) NOT NULL,
  based_on INT NOT NULL,
  source LONGTEXT NOT NULL,
  put_away BOOLEAN NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  author_id BIGINT NOT NULL,
  revision INT NOT NULL,
  CONSTRAINT uq_module_draft UNIQUE (module),
  CONSTRAINT fk_module_draft_author FOREIGN KEY (author_id) REFERENCES account (id)
);
