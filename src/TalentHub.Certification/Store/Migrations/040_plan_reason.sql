-- Why tickets that are out are planned anew; those that move are listed with it.
ALTER TABLE certification.plan_run ADD COLUMN reason text;
