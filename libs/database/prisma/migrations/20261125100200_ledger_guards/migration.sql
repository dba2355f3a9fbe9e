-- What is written stays. Grants keep the service from changing it; this keeps the owner too, until somebody switches a trigger off on
-- purpose: then the hash chain and the signed checkpoints tell.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation', MESSAGE = format('%I is append-only: %s is refused', TG_TABLE_NAME, TG_OP);
END $$;

CREATE TRIGGER fact_append_only BEFORE UPDATE OR DELETE ON fact FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER fact_never_truncated BEFORE TRUNCATE ON fact EXECUTE FUNCTION refuse_change();
CREATE TRIGGER checkpoint_append_only BEFORE UPDATE OR DELETE ON checkpoint FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER checkpoint_never_truncated BEFORE TRUNCATE ON checkpoint EXECUTE FUNCTION refuse_change();
CREATE TRIGGER access_log_append_only BEFORE UPDATE OR DELETE ON access_log FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER access_log_never_truncated BEFORE TRUNCATE ON access_log EXECUTE FUNCTION refuse_change();

-- Begins an append: locks the stream's head (made if it is new), and hands out positions and the time of recording.
-- The shared lock is held to the end of the transaction: a checkpoint takes it exclusively for a moment, so that no position below
-- its last one can still be on its way (positions are drawn in another order than transactions commit).
CREATE FUNCTION ledger_claim(stream uuid, stream_kind text, facts int)
  RETURNS TABLE (seq int, hash text, recorded_at timestamptz, positions bigint[])
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
#variable_conflict use_column
DECLARE head stream_head;
BEGIN
  PERFORM pg_advisory_xact_lock_shared(ledger_fence());
  INSERT INTO stream_head (stream_id, kind, seq, hash) VALUES (stream, stream_kind, 0, repeat('0', 64))
    ON CONFLICT (stream_id) DO UPDATE SET kind = stream_head.kind
    RETURNING * INTO head;
  IF head.kind <> stream_kind THEN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = format('the stream is of kind %s, not %s', head.kind, stream_kind);
  END IF;
  RETURN QUERY SELECT head.seq, head.hash, date_trunc('milliseconds', clock_timestamp()),
    ARRAY(SELECT nextval('fact_position_seq') FROM generate_series(1, facts));
END $$;

CREATE FUNCTION ledger_fence() RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN 7310460331;

-- A fact continues its stream or is refused; the head moves with it, never by another way.
CREATE FUNCTION fact_moves_head() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE stream_head SET seq = NEW.seq, hash = NEW.hash
    WHERE stream_id = NEW.stream_id AND seq = NEW.seq - 1 AND hash = NEW.prev_hash;
  IF NOT FOUND THEN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'fact_continues_stream',
      MESSAGE = 'the fact violates check constraint "fact_continues_stream"';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER fact_moves_head AFTER INSERT ON fact FOR EACH ROW EXECUTE FUNCTION fact_moves_head();

-- Wakes the relay; it polls as well, so a lost notice costs time only.
CREATE FUNCTION outbox_notifies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('outbox', '');
  RETURN NULL;
END $$;
CREATE TRIGGER outbox_notifies AFTER INSERT ON outbox EXECUTE FUNCTION outbox_notifies();
