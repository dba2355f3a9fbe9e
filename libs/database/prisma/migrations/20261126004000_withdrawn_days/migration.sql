-- A proclaimed day may be taken back, and proclaimed anew. What was is kept: earlier calendars are worked out from it.
ALTER TABLE "proclaimed_day"
  ADD COLUMN "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3),
  ADD COLUMN "withdrawn_by" UUID,
  ADD COLUMN "withdrawal_reason" TEXT,
  DROP CONSTRAINT "proclaimed_day_pkey",
  ADD CONSTRAINT "proclaimed_day_pkey" PRIMARY KEY ("id"),
  ADD CONSTRAINT proclaimed_day_withdrawn CHECK (
    (withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawal_reason IS NULL));
CREATE UNIQUE INDEX proclaimed_day_in_force ON proclaimed_day (date) WHERE withdrawn_at IS NULL;
GRANT UPDATE (withdrawn_at, withdrawn_by, withdrawal_reason) ON proclaimed_day TO journey_api;

CREATE FUNCTION proclaimed_day_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.withdrawn_at IS NOT NULL OR (NEW.id, NEW.date, NEW.reason, NEW.added_by, NEW.added_at)
     IS DISTINCT FROM (OLD.id, OLD.date, OLD.reason, OLD.added_by, OLD.added_at) THEN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'proclaimed_day_stays',
      MESSAGE = 'the change violates check constraint "proclaimed_day_stays"';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER proclaimed_day_stays BEFORE UPDATE ON proclaimed_day FOR EACH ROW EXECUTE FUNCTION proclaimed_day_stays();
