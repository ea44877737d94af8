-- The day on which a candidate's ticket was first out with a place: no place is nearer to it than tickets must be out before, whichever way it comes about.
-- Of tickets that were out before, the day is not known, and none is held against them.
ALTER TABLE certification.registration ADD COLUMN ticket_out date;
