-- What people call the fund; one without a name is called by its code.
ALTER TABLE subsidies.fund ADD COLUMN name text CONSTRAINT ck_fund_name CHECK (length(name) BETWEEN 1 AND 100);
