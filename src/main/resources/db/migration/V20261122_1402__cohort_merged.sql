-- A cohort that goes on in another: its address leads there.
ALTER TABLE cohort ADD COLUMN merged_into BIGINT;
ALTER TABLE cohort ADD CONSTRAINT cohort_merged_into FOREIGN KEY (merged_into) REFERENCES cohort (id);
