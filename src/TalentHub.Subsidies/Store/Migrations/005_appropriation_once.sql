-- A document grants money of one source to one fund once.
CREATE UNIQUE INDEX ux_appropriation_document ON subsidies.appropriation (fund_id, source, document_number);
