-- Complaints by children and families. Words and names are documents of the complaint's own stream; the state holds codes, dates and hashes.
CREATE TABLE "complaint" (
    "id" UUID NOT NULL,
    "complainant" TEXT NOT NULL,
    "journey_id" UUID,
    "team_id" TEXT,
    "officer_id" UUID NOT NULL,
    "made_on" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "ended_on" DATE,
    "state" JSONB NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "complaint_pkey" PRIMARY KEY ("id"),
    CONSTRAINT complaint_complainant CHECK (complainant IN ('child', 'parent', 'carer', 'other')),
    CONSTRAINT complaint_status CHECK (status IN ('open', 'answered', 'withdrawn')),
    CONSTRAINT complaint_stage CHECK (stage IN ('localResolution', 'investigation', 'reviewPanel')),
    CONSTRAINT complaint_ended CHECK ((status = 'open') = (ended_on IS NULL))
);
CREATE INDEX "complaint_journey_id_idx" ON "complaint"("journey_id");
CREATE INDEX "complaint_officer_id_status_idx" ON "complaint"("officer_id", "status");
CREATE INDEX "complaint_ended_on_id_idx" ON "complaint"("ended_on", "id");

REVOKE ALL ON complaint FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON complaint TO journey_api;
GRANT SELECT ON complaint TO journey_worker;

ALTER TABLE complaint ENABLE ROW LEVEL SECURITY;
CREATE POLICY api_closed ON complaint AS RESTRICTIVE FOR SELECT TO journey_api USING (
  journey_id IS NULL OR journey_id NOT IN (SELECT unnest(closed_journeys())));
CREATE POLICY api_reads ON complaint FOR SELECT TO journey_api USING (
  (SELECT app_scope()) = 'all' OR officer_id = (SELECT app_actor()) OR team_id = ANY ((SELECT app_teams())::text[]));
-- The API writes them as the service itself, once it has judged whose they are.
CREATE POLICY api_adds ON complaint FOR INSERT TO journey_api WITH CHECK ((SELECT app_scope()) = 'all' AND recorded_by = (SELECT app_actor()));
CREATE POLICY api_changes ON complaint FOR UPDATE TO journey_api USING ((SELECT app_scope()) = 'all');
CREATE POLICY worker_all ON complaint TO journey_worker USING (true) WITH CHECK (true);

-- What is written about a closed child is closed with the child, whoever answers the complaint.
CREATE OR REPLACE FUNCTION closed_quality() RETURNS uuid[]
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT coalesce(array_agg(id), '{}') FROM (
    SELECT id, journey_id FROM audit UNION ALL SELECT id, journey_id FROM complaint) q
  WHERE journey_id = ANY (closed_journeys())
$$;

-- What is told of a child in a complaint about their case is destroyed with the rest, once it is answered.
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
