-- For pages of large listings, in the orders and by the filters that administrators ask for.
CREATE INDEX account_created_at ON account (created_at);
CREATE INDEX mail_recipient ON mail (recipient);
CREATE INDEX work_job_asked_at ON work_job (asked_at);
CREATE INDEX allotment_given_at ON allotment (given_at);
CREATE INDEX event_verb_happened_at ON event (verb, happened_at);
