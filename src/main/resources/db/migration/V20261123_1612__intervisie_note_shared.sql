-- Since when the counsellor of the own cohort reads what somebody took along, in UTC; nothing while they do not.
ALTER TABLE intervisie_part ADD COLUMN counsellor_since DATETIME(6);
