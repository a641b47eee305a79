-- What an administrator gives to an audience: a cohort, a school, a list of people or everybody who fits a rule.
CREATE TABLE allotment (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  uid CHAR(36) NOT NULL,
  audience_kind VARCHAR(10) NOT NULL,
  audience_key VARCHAR(700) NOT NULL,
  targets VARCHAR(200) NOT NULL,
  mandatory VARCHAR(400) NOT NULL,
  starts DATE,
  deadline DATE,
  hours DOUBLE NOT NULL,
  standing BOOLEAN NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  given_by BIGINT,
  given_at DATETIME(6) NOT NULL,
  version INT NOT NULL,
  CONSTRAINT uq_allotment_uid UNIQUE (uid),
  CONSTRAINT uq_allotment_audience UNIQUE (audience_kind, audience_key),
  CONSTRAINT fk_allotment_given_by FOREIGN KEY (given_by) REFERENCES account (id) ON DELETE SET NULL
);

-- Everybody whom it was meant for, and what became of them: nobody is left out in silence, nobody gets it twice.
CREATE TABLE allotment_person (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  allotment_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  fate VARCHAR(20) NOT NULL,
  deadline DATE,
  newcomer BOOLEAN NOT NULL,
  CONSTRAINT uq_allotment_person UNIQUE (allotment_id, account_id),
  CONSTRAINT fk_allotment_person_allotment FOREIGN KEY (allotment_id) REFERENCES allotment (id) ON DELETE CASCADE,
  CONSTRAINT fk_allotment_person_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
CREATE INDEX ix_allotment_person_fate ON allotment_person (allotment_id, fate);

-- People whom an administrator listed to give all of them the same.
CREATE TABLE chosen_person (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  list_uid CHAR(36) NOT NULL,
  account_id BIGINT NOT NULL,
  CONSTRAINT uq_chosen_person UNIQUE (list_uid, account_id),
  CONSTRAINT fk_chosen_person_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

ALTER TABLE given_path ADD COLUMN starts DATE;
ALTER TABLE given_path ADD COLUMN allotment CHAR(36);

-- What cohorts worked towards until now, under the uid of the cohort; it held for newcomers too.
INSERT INTO allotment (uid, audience_kind, audience_key, targets, mandatory, deadline, hours, standing, withdrawn, given_at, version)
SELECT c.uid, 'COHORT', c.uid, a.targets, a.mandatory, a.deadline, 2, TRUE, FALSE, a.given_at, 1
FROM cohort_assignment a JOIN cohort c ON c.id = a.cohort_id;

UPDATE given_path SET allotment = (SELECT c.uid FROM cohort c WHERE c.id = given_path.cohort_id)
WHERE cohort_id IS NOT NULL AND given_by IS NOT NULL;

INSERT INTO allotment_person (allotment_id, account_id, fate, newcomer)
SELECT a.id, g.account_id, 'UNCHANGED', FALSE FROM allotment a JOIN given_path g ON g.allotment = a.uid;

DROP TABLE cohort_assignment;
