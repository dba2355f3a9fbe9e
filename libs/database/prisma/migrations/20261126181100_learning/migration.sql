-- What was learned from audits, complaints and elsewhere, until practice was found changed. Words are documents of its own stream.
CREATE TABLE "learning" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "source_id" UUID,
    "journey_id" UUID,
    "theme" TEXT,
    "owner_id" UUID NOT NULL,
    "recheck_on" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "text_hash" TEXT NOT NULL,
    "rechecked_at" TIMESTAMPTZ(3),
    "rechecked_by" UUID,
    "outcome" TEXT,
    "check_text_hash" TEXT,

    CONSTRAINT "learning_pkey" PRIMARY KEY ("id"),
    CONSTRAINT learning_source CHECK (source IN ('audit', 'complaint', 'other')),
    CONSTRAINT learning_source_id CHECK (source <> 'other' OR num_nonnulls(source_id, journey_id) = 0),
    CONSTRAINT learning_status CHECK (status IN ('open', 'changed')),
    CONSTRAINT learning_outcome CHECK (outcome IN ('changed', 'notYet')),
    CONSTRAINT learning_checked_by_another CHECK (rechecked_by IS NULL OR rechecked_by <> owner_id)
);
CREATE INDEX "learning_status_recheck_on_idx" ON "learning"("status", "recheck_on");
CREATE INDEX "learning_journey_id_idx" ON "learning"("journey_id");

REVOKE ALL ON learning FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON learning TO journey_api;
GRANT SELECT ON learning TO journey_worker;

ALTER TABLE learning ENABLE ROW LEVEL SECURITY;
CREATE POLICY api_closed ON learning AS RESTRICTIVE FOR SELECT TO journey_api USING (
  journey_id IS NULL OR journey_id NOT IN (SELECT unnest(closed_journeys())));
CREATE POLICY api_reads ON learning FOR SELECT TO journey_api USING ((SELECT app_scope()) = 'all' OR owner_id = (SELECT app_actor()));
-- The API writes them as the service itself, once it has judged whose they are.
CREATE POLICY api_adds ON learning FOR INSERT TO journey_api WITH CHECK ((SELECT app_scope()) = 'all' AND recorded_by = (SELECT app_actor()));
CREATE POLICY api_changes ON learning FOR UPDATE TO journey_api USING ((SELECT app_scope()) = 'all');
CREATE POLICY worker_all ON learning TO journey_worker USING (true) WITH CHECK (true);

-- What was learned from a closed child's case is closed with the child, and destroyed with the rest.
CREATE OR REPLACE FUNCTION closed_quality() RETURNS uuid[]
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT coalesce(array_agg(id), '{}') FROM (
    SELECT id, journey_id FROM audit UNION ALL SELECT id, journey_id FROM complaint UNION ALL SELECT id, journey_id FROM learning) q
  WHERE journey_id = ANY (closed_journeys())
$$;

CREATE OR REPLACE FUNCTION shred_person(person uuid, at timestamptz) RETURNS TABLE (streams integer, shared integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  alone uuid[] := ARRAY(SELECT enquiries_of_alone(person));
  gone uuid[];
BEGIN
  PERFORM FROM person p WHERE p.id = person FOR UPDATE;
  IF EXISTS (SELECT FROM legal_hold h WHERE h.person_id = person AND h.lifted_at IS NULL) THEN
    RAISE EXCEPTION 'refused by constraint "shred_not_held": a legal hold stands' USING ERRCODE = '23001';
  END IF;
  IF EXISTS (SELECT FROM journey j WHERE j.person_id = person AND j.closed_at IS NULL)
     OR EXISTS (SELECT FROM contact c JOIN stage s ON s.id = c.id::text WHERE c.person_id = person AND s.finished_at IS NULL)
     OR EXISTS (SELECT FROM complaint q JOIN journey j ON j.id = q.journey_id WHERE j.person_id = person AND q.ended_on IS NULL) THEN
    RAISE EXCEPTION 'refused by constraint "shred_not_open": work with the child goes on' USING ERRCODE = '23001';
  END IF;
  gone := ARRAY(
    SELECT person UNION SELECT id FROM journey WHERE person_id = person UNION SELECT id FROM contact WHERE person_id = person
    UNION SELECT a.id FROM audit a JOIN journey j ON j.id = a.journey_id WHERE j.person_id = person
    UNION SELECT q.id FROM complaint q JOIN journey j ON j.id = q.journey_id WHERE j.person_id = person
    UNION SELECT q.id FROM learning q JOIN journey j ON j.id = q.journey_id WHERE j.person_id = person
    UNION SELECT unnest(alone));
  INSERT INTO text_key (stream_id, destroyed_at) SELECT unnest(gone), at
    ON CONFLICT (stream_id) DO UPDATE SET wrapped = NULL, master_key_id = NULL, destroyed_at = at;
  DELETE FROM document d WHERE d.stream_id = ANY (gone) AND NOT d.body ? '$sealed';
  DELETE FROM draft d USING stage s WHERE s.id = d.stage_id AND s.stream_id = ANY (gone) AND NOT d.body ? '$sealed';
  DELETE FROM draft_version d USING stage s WHERE s.id = d.stage_id AND s.stream_id = ANY (gone) AND NOT d.body ? '$sealed';
  UPDATE person p SET given_name = '(erased)', family_name = '(erased)', date_of_birth = NULL, expected_date_of_birth = NULL,
    sex = 'U', address = NULL, erased_at = at WHERE p.id = person;
  UPDATE contact c SET given_name = NULL, family_name = NULL, date_of_birth = NULL, expected_date_of_birth = NULL, sex = NULL
    WHERE c.person_id = person;
  UPDATE enquiry e SET household_key = NULL WHERE e.id = ANY (alone);
  RETURN QUERY SELECT cardinality(gone),
    (SELECT count(DISTINCT c.enquiry_id)::integer FROM contact c WHERE c.person_id = person AND c.enquiry_id <> ALL (alone));
END $$;
