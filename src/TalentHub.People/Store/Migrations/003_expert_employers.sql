-- An employer that registered an expert sees the record before there is an engagement.
CREATE TABLE people.expert_employer (
    person_id uuid NOT NULL CONSTRAINT fk_expert_employer_expert REFERENCES people.expert (person_id),
    employer_id uuid NOT NULL,
    named_at timestamptz NOT NULL,
    CONSTRAINT pk_expert_employer PRIMARY KEY (person_id, employer_id)
);
CREATE INDEX ix_expert_employer_employer ON people.expert_employer (employer_id);
