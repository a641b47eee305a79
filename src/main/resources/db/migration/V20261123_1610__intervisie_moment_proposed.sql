-- When a moment was proposed, in UTC: the weekly mail tells of it once. Nobody knows it of those before.
ALTER TABLE intervisie_moment ADD COLUMN proposed_at DATETIME(6);
