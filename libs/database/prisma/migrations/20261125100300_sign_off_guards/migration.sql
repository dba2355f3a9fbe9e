-- The rules of a signature once more, where no program can pass them by.
ALTER TABLE sign_off
  ADD CONSTRAINT sign_off_decision_known CHECK (decision IN ('signedOff', 'returned', 'voided')),
  ADD CONSTRAINT sign_off_decided_whole CHECK ((decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL)),
  -- An author may void a request by editing the text; only another person, of the right grade, may sign or return it.
  ADD CONSTRAINT sign_off_by_another CHECK (decision = 'voided' OR decided_by <> submitted_by),
  ADD CONSTRAINT sign_off_grade CHECK (decision IS NULL OR decision = 'voided' OR decided_grade IS NOT NULL AND decided_grade IN ('teamManager', 'seniorManager')),
  ADD CONSTRAINT sign_off_return_has_reasons CHECK (decision IS DISTINCT FROM 'returned' OR reasons_hash IS NOT NULL);

CREATE UNIQUE INDEX sign_off_one_pending ON sign_off (stage_id) WHERE decision IS NULL;

CREATE FUNCTION sign_off_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.decision IS NOT NULL
     OR (NEW.id, NEW.stage_id, NEW.submission, NEW.text_hash, NEW.submitted_by, NEW.submitted_at)
        IS DISTINCT FROM (OLD.id, OLD.stage_id, OLD.submission, OLD.text_hash, OLD.submitted_by, OLD.submitted_at) THEN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'sign_off_stays', MESSAGE = 'the change violates check constraint "sign_off_stays"';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sign_off_stays BEFORE UPDATE OR DELETE ON sign_off FOR EACH ROW EXECUTE FUNCTION sign_off_stays();

-- A signature is bound to a text that exists, and to the one being written now: whoever edits after submission voids the request.
CREATE FUNCTION sign_off_text_current() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NOT EXISTS (
       SELECT FROM stage s JOIN document d ON d.stream_id = s.stream_id AND d.sha256 = NEW.text_hash WHERE s.id = NEW.stage_id)
     OR (TG_OP = 'INSERT' OR NEW.decision = 'signedOff') AND EXISTS (
       SELECT FROM draft d WHERE d.stage_id = NEW.stage_id AND d.sha256 <> NEW.text_hash) THEN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'sign_off_text_current',
      MESSAGE = 'the signature violates check constraint "sign_off_text_current"';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sign_off_text_current BEFORE INSERT OR UPDATE ON sign_off FOR EACH ROW EXECUTE FUNCTION sign_off_text_current();
