-- The keys of cookies and forms lie sealed. What was stored in plain text before is sealed when it is first read.
ALTER TABLE platform.data_protection_key ADD COLUMN cipher text;
ALTER TABLE platform.data_protection_key ADD CONSTRAINT ck_data_protection_key_once CHECK (num_nonnulls(xml, cipher) = 1);
