-- When somebody said that an intervisie took place, and when both had, in UTC: from then on it counts as learning time. That both had
-- is kept with the intervisie, so that it stays when one of the two is erased.
ALTER TABLE intervisie_part ADD COLUMN held_said_at DATETIME(6);
ALTER TABLE intervisie ADD COLUMN held_at DATETIME(6);
