-- What the service had to say of a text when it was handed in, for whoever signs it: counts, none of its words. It stays as it was counted.
ALTER TABLE "sign_off" ADD COLUMN "advice" JSONB;

CREATE OR REPLACE FUNCTION sign_off_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.decision IS NOT NULL
     OR (NEW.id, NEW.stage_id, NEW.submission, NEW.text_hash, NEW.submitted_by, NEW.submitted_at, NEW.advice)
        IS DISTINCT FROM (OLD.id, OLD.stage_id, OLD.submission, OLD.text_hash, OLD.submitted_by, OLD.submitted_at, OLD.advice) THEN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'sign_off_stays', MESSAGE = 'the change violates check constraint "sign_off_stays"';
  END IF;
  RETURN NEW;
END $$;
