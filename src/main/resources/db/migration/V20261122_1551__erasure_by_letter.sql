-- Somebody who cannot log in asks by letter to be erased: an administrator begins it for them. The day is that on which the letter came.
ALTER TABLE erasure_request ADD COLUMN letter_on DATE;
ALTER TABLE erasure_request ADD COLUMN letter_about VARCHAR(500);
