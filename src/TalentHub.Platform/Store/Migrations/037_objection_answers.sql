-- Whether the decision on an objection was mailed to who raised it; otherwise the bureau answers in the way that they named.
ALTER TABLE platform.objection ADD COLUMN mailed boolean NOT NULL DEFAULT false;
