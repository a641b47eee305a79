-- What somebody typed as the source of a module and that could not become its draft: kept for them alone.
CREATE TABLE typed_text (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  module VARCHAR(20) NOT NULL,
  author_id BIGINT NOT NULL,
  words LONGTEXT NOT NULL,
  typed_at DATETIME(6) NOT NULL,
  revision INT NOT NULL,
  CONSTRAINT uq_typed_text UNIQUE (module, author_id),
  CONSTRAINT fk_typed_text_author FOREIGN KEY (author_id) REFERENCES account (id) ON DELETE CASCADE
);
