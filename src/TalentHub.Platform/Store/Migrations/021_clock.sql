-- One row: whether this database is a demonstration, and how far its clock is from the system's.
CREATE TABLE platform.clock (
    single boolean CONSTRAINT pk_clock PRIMARY KEY DEFAULT true CHECK (single),
    is_demonstration boolean NOT NULL DEFAULT false,
    offset_ticks bigint NOT NULL DEFAULT 0,
    CONSTRAINT ck_clock_only_demonstration_moves CHECK (is_demonstration OR offset_ticks = 0)
);
INSERT INTO platform.clock DEFAULT VALUES;
