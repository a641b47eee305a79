-- What a coach works towards; the registration of everything that is done for it. One at a time for each coach.
CREATE TABLE given_path (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  uid CHAR(36) NOT NULL,
  account_id BIGINT NOT NULL,
  cohort_id BIGINT,
  targets VARCHAR(200) NOT NULL,
  mandatory VARCHAR(400) NOT NULL,
  deadline DATE,
  given_by BIGINT,
  given_at DATETIME(6) NOT NULL,
  version INT NOT NULL,
  CONSTRAINT uq_given_path_uid UNIQUE (uid),
  CONSTRAINT uq_given_path_account UNIQUE (account_id),
  CONSTRAINT fk_given_path_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_given_path_cohort FOREIGN KEY (cohort_id) REFERENCES cohort (id),
  CONSTRAINT fk_given_path_given_by FOREIGN KEY (given_by) REFERENCES account (id)
);

-- Every path that was ever calculated, with its decisions and reasons: the decision log.
CREATE TABLE stored_plan (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  given_path_id BIGINT NOT NULL,
  sequence_number INT NOT NULL,
  calculated_at DATETIME(6) NOT NULL,
  occasion VARCHAR(40) NOT NULL,
  revision BIGINT NOT NULL,
  path LONGTEXT NOT NULL,
  seen BOOLEAN NOT NULL,
  CONSTRAINT uq_stored_plan UNIQUE (given_path_id, sequence_number),
  CONSTRAINT fk_stored_plan_given_path FOREIGN KEY (given_path_id) REFERENCES given_path (id)
);

-- A module that a coach opened: version, band and variants stay as they were that day.
CREATE TABLE module_run (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  registration CHAR(36) NOT NULL,
  module VARCHAR(20) NOT NULL,
  module_version INT NOT NULL,
  band VARCHAR(20) NOT NULL,
  variants VARCHAR(4000) NOT NULL,
  extras VARCHAR(1000) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6),
  score INT,
  version INT NOT NULL,
  CONSTRAINT uq_module_run UNIQUE (account_id, module),
  CONSTRAINT fk_module_run_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Decisions that a coach set aside, and perhaps restored. Kept, and never held against anybody.
CREATE TABLE set_aside (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  rule_id VARCHAR(40) NOT NULL,
  target VARCHAR(120) NOT NULL,
  set_at DATETIME(6) NOT NULL,
  restored_at DATETIME(6),
  CONSTRAINT fk_set_aside_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX ix_set_aside_account ON set_aside (account_id);
