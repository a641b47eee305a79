-- The bytes of images, each once, known by their SHA-256.
CREATE TABLE image_content (
  checksum CHAR(64) PRIMARY KEY,
  kind VARCHAR(10) NOT NULL,
  content LONGBLOB NOT NULL
);

-- What a module calls them. Never changed: published versions name them.
CREATE TABLE module_image (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  module VARCHAR(20) NOT NULL,
  name VARCHAR(80) NOT NULL,
  checksum CHAR(64) NOT NULL,
  alternative VARCHAR(500) NOT NULL,
  bytes INT NOT NULL,
  added_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_module_image UNIQUE (module, name),
  CONSTRAINT fk_module_image_content FOREIGN KEY (checksum) REFERENCES image_content (checksum)
);
