-- A network meets as a cohort does: whose a meeting is, is said by the uid of the cohort or the network. A cohort keeps its foreign
-- key beside it, so that one that met is not erased.

ALTER TABLE cohort_meeting ADD COLUMN circle CHAR(36);
UPDATE cohort_meeting SET circle = (SELECT c.uid FROM cohort c WHERE c.id = cohort_meeting.cohort_id);
ALTER TABLE cohort_meeting MODIFY COLUMN circle CHAR(36) NOT NULL;
ALTER TABLE cohort_meeting MODIFY COLUMN cohort_id BIGINT NULL;

CREATE INDEX cohort_meeting_circle ON cohort_meeting (circle, starts_at);
