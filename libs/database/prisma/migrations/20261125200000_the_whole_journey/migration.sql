-- A child has at most one open journey of each kind: an episode of need, early help, private fostering, missing.
ALTER TABLE "journey"
  ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'episodeOfNeed',
  ADD COLUMN "enquiry_id" UUID,
  ADD COLUMN "need" TEXT,
  ADD COLUMN "worker_id" UUID,
  ADD CONSTRAINT journey_kind_known CHECK (kind IN ('episodeOfNeed', 'earlyHelp', 'privateFostering', 'missing'));

DROP INDEX journey_one_open_per_person;
CREATE UNIQUE INDEX journey_one_open_per_person ON journey (person_id, kind) WHERE status = 'open';

-- A step-down begins another journey from the same contact.
DROP INDEX "journey_contact_id_key";
CREATE UNIQUE INDEX "journey_contact_id_kind_key" ON "journey"("contact_id", "kind");
CREATE INDEX "journey_enquiry_id_idx" ON "journey"("enquiry_id");
CREATE INDEX "journey_worker_id_idx" ON "journey"("worker_id");

-- One at a time (CIN census, rules 8896, 8890, 8905, 4004): an assessment, an enquiry, a plan of each kind.
CREATE UNIQUE INDEX stage_one_assessment ON stage (journey_id)
  WHERE finished_at IS NULL AND kind IN ('initialAssessment', 'singleAssessment', 'coreAssessment');
CREATE UNIQUE INDEX stage_one_of_kind ON stage (journey_id, kind)
  WHERE finished_at IS NULL AND kind IN ('section47Enquiry', 'childProtectionPlan', 'childInNeedPlan');

-- Two managers answer for an outcome, and they are two: once more, where no program can pass it by (inspection report, paragraphs 3 and 45).
CREATE TABLE "countersignature" (
    "stage_id" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "text_hash" TEXT NOT NULL,
    "authorised_by" UUID NOT NULL,
    "authorised_grade" TEXT NOT NULL,
    "authorised_at" TIMESTAMPTZ(3) NOT NULL,
    "countersigned_by" UUID,
    "countersigned_grade" TEXT,
    "countersigned_at" TIMESTAMPTZ(3),

    CONSTRAINT "countersignature_pkey" PRIMARY KEY ("stage_id", "n"),
    CONSTRAINT countersignature_whole CHECK ((countersigned_by IS NULL) = (countersigned_at IS NULL)),
    CONSTRAINT countersignature_by_another CHECK (countersigned_by <> authorised_by),
    CONSTRAINT countersignature_grades CHECK (
      authorised_grade IN ('teamManager', 'seniorManager')
      AND (countersigned_by IS NULL OR countersigned_grade IS NOT NULL AND countersigned_grade = 'seniorManager'))
);
CREATE INDEX countersignature_awaited ON countersignature (authorised_at) WHERE countersigned_by IS NULL;

CREATE FUNCTION countersignature_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.countersigned_by IS NOT NULL
     OR (NEW.stage_id, NEW.n, NEW.text_hash, NEW.authorised_by, NEW.authorised_grade, NEW.authorised_at)
        IS DISTINCT FROM (OLD.stage_id, OLD.n, OLD.text_hash, OLD.authorised_by, OLD.authorised_grade, OLD.authorised_at) THEN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'countersignature_stays',
      MESSAGE = 'the change violates check constraint "countersignature_stays"';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER countersignature_stays BEFORE UPDATE OR DELETE ON countersignature
  FOR EACH ROW EXECUTE FUNCTION countersignature_stays();

GRANT SELECT ON countersignature TO journey_api, journey_worker;
GRANT INSERT, UPDATE ON countersignature TO journey_worker;
ALTER TABLE countersignature ENABLE ROW LEVEL SECURITY;
CREATE POLICY api_reads ON countersignature FOR SELECT TO journey_api USING (
  (SELECT app_scope()) IN ('all', 'hub') OR (SELECT app_scope()) = 'teams' AND EXISTS (SELECT FROM stage s WHERE s.id = stage_id));
CREATE POLICY worker_all ON countersignature TO journey_worker USING (true) WITH CHECK (true);
