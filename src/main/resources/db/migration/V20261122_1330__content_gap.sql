-- Combinations of variants that fitted somebody and that nobody wrote, with how many paths met them: never who or when.
CREATE TABLE content_gap (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  module VARCHAR(20) NOT NULL,
  point VARCHAR(120) NOT NULL,
  wanted VARCHAR(200) NOT NULL,
  met BIGINT NOT NULL,
  CONSTRAINT uq_content_gap UNIQUE (module, point, wanted)
);
