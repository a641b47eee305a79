-- Of which version of another module a version uses blocks: what was published keeps showing what it showed.
CREATE TABLE module_use (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  module VARCHAR(20) NOT NULL,
  number INT NOT NULL,
  used VARCHAR(20) NOT NULL,
  used_number INT NOT NULL,
  CONSTRAINT uq_module_use UNIQUE (module, number, used)
);
