-- An imagined coach, whole, in the persona format; shared among all who write. The name is in it, and here to sort by.
CREATE TABLE persona (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  uid VARCHAR(36) NOT NULL,
  name VARCHAR(120) NOT NULL,
  source LONGTEXT NOT NULL,
  author_id BIGINT NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  revision INT NOT NULL,
  CONSTRAINT uq_persona_uid UNIQUE (uid),
  CONSTRAINT fk_persona_author FOREIGN KEY (author_id) REFERENCES account (id)
);
