-- What a cohort works towards: given to its members, and to whoever joins later.
CREATE TABLE cohort_assignment (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  cohort_id BIGINT NOT NULL,
  targets VARCHAR(200) NOT NULL,
  mandatory VARCHAR(400) NOT NULL,
  deadline DATE,
  given_at DATETIME(6) NOT NULL,
  version INT NOT NULL,
  CONSTRAINT uq_cohort_assignment UNIQUE (cohort_id),
  CONSTRAINT fk_cohort_assignment_cohort FOREIGN KEY (cohort_id) REFERENCES cohort (id) ON DELETE CASCADE
);
