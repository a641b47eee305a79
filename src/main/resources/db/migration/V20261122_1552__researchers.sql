-- Research files are for administrators to whom that was given: at first for the one who was there first.
INSERT INTO account_role (account_id, role)
SELECT MIN(account_id), 'RESEARCHER' FROM account_role WHERE role = 'ADMINISTRATOR' HAVING COUNT(*) > 0;
