-- Published versions of modules, each as the canonical text it was written in. Never changed, never deleted.
CREATE TABLE module_version (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  module VARCHAR(20) NOT NULL,
  number INT NOT NULL,
  source LONGTEXT NOT NULL,
  checksum CHAR(64) NOT NULL,
  published_at DATETIME(6) NOT NULL,
  author_id BIGINT,
  note VARCHAR(500) NOT NULL,
  CONSTRAINT uq_module_version UNIQUE (module, number),
  CONSTRAINT fk_module_version_author FOREIGN KEY (author_id) REFERENCES account (id)
);

-- What modules share (rules, attributes, competencies, sources, calendar ...): the last sound copy of each file.
CREATE TABLE shared_file (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  path VARCHAR(200) NOT NULL,
  source LONGTEXT NOT NULL,
  checksum CHAR(64) NOT NULL,
  imported_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_shared_file UNIQUE (path)
);

-- Goes up with every change above, so that each instance sees when it has to read again.
CREATE TABLE catalogue_revision (
  id INT PRIMARY KEY,
  revision BIGINT NOT NULL
);
INSERT INTO catalogue_revision (id, revision) VALUES (1, 0);
