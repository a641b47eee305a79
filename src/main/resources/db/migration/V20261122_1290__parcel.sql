-- A file that somebody brought, until they have seen what it would do and took it, or brought another: one of a kind each.
CREATE TABLE parcel (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  uid VARCHAR(36) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  name VARCHAR(200) NOT NULL,
  content LONGBLOB NOT NULL,
  brought_at DATETIME(6) NOT NULL,
  bringer_id BIGINT NOT NULL,
  revision INT NOT NULL,
  CONSTRAINT uq_parcel_uid UNIQUE (uid),
  CONSTRAINT uq_parcel_bringer UNIQUE (bringer_id, kind),
  CONSTRAINT fk_parcel_bringer FOREIGN KEY (bringer_id) REFERENCES account (id) ON DELETE CASCADE
);
