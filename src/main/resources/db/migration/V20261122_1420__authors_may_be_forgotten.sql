-- What somebody wrote for the course stays when they are erased, and nobody knows any more whose it was.
ALTER TABLE module_draft MODIFY COLUMN author_id BIGINT NULL;
ALTER TABLE rule_draft MODIFY COLUMN author_id BIGINT NULL;
ALTER TABLE rule_version MODIFY COLUMN author_id BIGINT NULL;
ALTER TABLE persona MODIFY COLUMN author_id BIGINT NULL;
