-- Rosters and evidence hold identity numbers: each file's pieces are sealed under a key of its own, and that key under the newest of the
-- key file. Files from before have none and are read as they are.
ALTER TABLE platform.stored_file ADD COLUMN key_cipher text;
