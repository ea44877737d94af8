-- Which of the changes of a body's examiners wrote the row, so that a form filled in before it is refused; 0 for rows of before.
ALTER TABLE organisations.examiner ADD COLUMN change integer NOT NULL DEFAULT 0;
