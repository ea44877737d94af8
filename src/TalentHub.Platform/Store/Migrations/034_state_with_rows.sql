-- Rows and grain state of a command go out in one batch (ADR 0012): a state that another activation has written meanwhile must undo the rows
-- too, so that the statement raises instead of answering the version it found.
CREATE FUNCTION platform.state_changed_meanwhile() RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the state of this grain was written by another activation' USING ERRCODE = 'TH001';
END $$;

UPDATE orleansquery SET querytext = '
    WITH updated AS (
        UPDATE orleansstorage
        SET payloadbinary = @PayloadBinary, modifiedon = now(), version = version + 1
        WHERE grainidn1 = @GrainIdN1 AND grainidn0 = @GrainIdN0 AND graintypestring = @GrainTypeString
            AND coalesce(grainidextensionstring, '''') = coalesce(@GrainIdExtensionString::text, '''') AND serviceid = @ServiceId
            AND version = @GrainStateVersion::integer
        RETURNING version
    ), inserted AS (
        INSERT INTO orleansstorage
            (grainidhash, grainidn0, grainidn1, graintypehash, graintypestring, grainidextensionstring, serviceid, payloadbinary, modifiedon, version)
        SELECT @GrainIdHash, @GrainIdN0, @GrainIdN1, @GrainTypeHash, @GrainTypeString, @GrainIdExtensionString::text, @ServiceId,
            @PayloadBinary, now(), 1
        WHERE @GrainStateVersion::integer IS NULL
        ON CONFLICT DO NOTHING
        RETURNING version
    )
    SELECT coalesce((SELECT version FROM updated), (SELECT version FROM inserted), platform.state_changed_meanwhile()) AS newgrainstateversion'
WHERE querykey = 'WriteToStorageKey';

-- Ids of mails ascend with time, so that newest first needs no index of its own; what waits for a person is found by this small one.
DROP INDEX platform.ix_outbox_created;
CREATE INDEX ix_outbox_unsent ON platform.outbox (state, id DESC) WHERE state IN ('Held', 'Failed');
