-- Inspectors look on for some days, when somebody of the council has opened an inspection to them. They read what auditors read, and no
-- restricted record but those that were named to them.
CREATE TABLE "inspection" (
    "id" UUID NOT NULL,
    "inspectorate" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "inspector_ids" UUID[],
    "opened_by" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_by" UUID,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason_hash" TEXT,

    CONSTRAINT "inspection_pkey" PRIMARY KEY ("id"),
    CONSTRAINT inspection_ends_after_start CHECK (ends_on >= starts_on),
    CONSTRAINT inspection_by_somebody CHECK (cardinality(inspector_ids) > 0),
    CONSTRAINT inspection_ended_whole CHECK (num_nulls(ended_by, ended_at, end_reason_hash) IN (0, 3))
);
CREATE INDEX inspection_of ON inspection USING gin (inspector_ids);

-- Restricted records that are open to the inspection.
CREATE TABLE "inspection_record" (
    "inspection_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "inspection_record_pkey" PRIMARY KEY ("inspection_id", "person_id")
);
CREATE INDEX "inspection_record_person_id_idx" ON "inspection_record"("person_id");

-- Journeys as they were drawn. `frame`: how many they were drawn from; `frame_hash`: SHA-256 of those ids, sorted, one a line.
CREATE TABLE "inspection_sample" (
    "id" UUID NOT NULL,
    "inspection_id" UUID NOT NULL,
    "drawn_by" UUID NOT NULL,
    "drawn_at" TIMESTAMPTZ(3) NOT NULL,
    "seed" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "filters" JSONB NOT NULL,
    "frame" INTEGER NOT NULL,
    "frame_hash" TEXT NOT NULL,

    CONSTRAINT "inspection_sample_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "inspection_sample_inspection_id_idx" ON "inspection_sample"("inspection_id");

CREATE TABLE "inspection_sample_journey" (
    "sample_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "journey_id" UUID NOT NULL,

    CONSTRAINT "inspection_sample_journey_pkey" PRIMARY KEY ("sample_id", "position")
);
CREATE INDEX "inspection_sample_journey_journey_id_idx" ON "inspection_sample_journey"("journey_id");

-- ---- how far an inspector sees ---------------------------------------------------------------------------------------------

-- Inspections that go on today and that name whoever asks.
CREATE FUNCTION my_inspections() RETURNS SETOF uuid
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT id FROM inspection
  WHERE inspector_ids @> ARRAY[app_actor()] AND ended_at IS NULL
    AND (now() AT TIME ZONE 'Europe/London')::date BETWEEN starts_on AND ends_on
$$;

CREATE FUNCTION is_inspecting() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE RETURN EXISTS (SELECT FROM my_inspections());

-- The scope `inspection` is that of an auditor while an inspection goes on, and none at all before, after and once it was ended.
CREATE OR REPLACE FUNCTION app_scope() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN CASE coalesce(nullif(current_setting('app.scope', true), ''), 'none')
    WHEN 'inspection' THEN CASE WHEN is_inspecting() THEN 'all' ELSE 'none' END
    ELSE coalesce(nullif(current_setting('app.scope', true), ''), 'none') END;

-- The same as before; but what was named to an inspection is open to its inspectors, unless one of them is too near to the child.
CREATE OR REPLACE FUNCTION closed_people() RETURNS uuid[]
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  WITH me AS MATERIALIZED (
    SELECT app_actor() AS id, app_scope() AS scope,
           app_teams() || ARRAY(SELECT s.team_id FROM staff s WHERE s.id = app_actor() AND s.active AND s.team_id IS NOT NULL) AS teams
  )
  SELECT coalesce(array_agg(c.person_id), '{}') FROM (
    SELECT e.person_id FROM exclusion e WHERE e.staff_id = app_actor() AND e.lifted_at IS NULL
    UNION
    SELECT r.person_id FROM restriction r, me
    WHERE r.lifted_at IS NULL AND me.scope <> 'ownEnquiries'
      AND NOT (coalesce(me.id = ANY (r.staff_ids), false) OR coalesce(me.teams && r.team_ids, false))
      AND r.person_id NOT IN (SELECT opened_people())
      AND NOT (coalesce(current_setting('app.scope', true), '') = 'inspection' AND EXISTS (
        SELECT FROM inspection_record i WHERE i.person_id = r.person_id AND i.inspection_id IN (SELECT my_inspections())))) c
  WHERE NOT app_ignores_restrictions()
$$;

-- ---- the search asks for the scope as everything else does -----------------------------------------------------------------

CREATE OR REPLACE FUNCTION possible_matches(given text, family text, born date, expected date, most int)
  RETURNS TABLE (person_id uuid, score double precision, name_similarity real, sounds_alike boolean, same_birth boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET pg_trgm.similarity_threshold = 0.4
AS $$
  WITH wanted AS (
    SELECT search_name(concat_ws(' ', nullif(given, ''), nullif(family, ''))) AS name,
           dmetaphone(search_name(coalesce(given, ''))) AS given_sound,
           dmetaphone(search_name(coalesce(family, ''))) AS family_sound
  ), candidate AS (
    SELECT p.id FROM person p, wanted w WHERE search_name(p.given_name || ' ' || p.family_name) % w.name
    UNION
    SELECT p.id FROM person p, wanted w
    WHERE w.family_sound <> '' AND dmetaphone(search_name(p.family_name)) = w.family_sound
      AND (dmetaphone(search_name(p.given_name)) = w.given_sound OR p.date_of_birth = born)
    UNION
    SELECT p.id FROM person p, wanted w
    WHERE p.date_of_birth = born
      AND (dmetaphone(search_name(p.given_name)) = w.given_sound OR dmetaphone(search_name(p.family_name)) = w.family_sound
           OR similarity(search_name(p.given_name || ' ' || p.family_name), w.name) > 0.2)
    UNION
    SELECT p.id FROM person p, wanted w
    WHERE p.expected_date_of_birth BETWEEN expected - 28 AND expected + 28 AND dmetaphone(search_name(p.family_name)) = w.family_sound
  ), judged AS (
    SELECT p.id,
           similarity(search_name(p.given_name || ' ' || p.family_name), w.name) AS name_similarity,
           w.family_sound <> '' AND dmetaphone(search_name(p.family_name)) = w.family_sound
             AND dmetaphone(search_name(p.given_name)) = w.given_sound AS sounds_alike,
           coalesce(p.date_of_birth = born, p.expected_date_of_birth BETWEEN expected - 28 AND expected + 28, false) AS same_birth,
           coalesce(p.date_of_birth <> born, false) AS other_birth
    FROM candidate c JOIN person p USING (id), wanted w
    WHERE c.id <> ALL ((SELECT closed_people())::uuid[])
  )
  SELECT id,
         0.5 * name_similarity + CASE WHEN sounds_alike THEN 0.15 ELSE 0 END + CASE WHEN same_birth THEN 0.35 WHEN other_birth THEN -0.1 ELSE 0 END,
         name_similarity, sounds_alike, same_birth
  FROM judged
  WHERE (SELECT app_scope()) IN ('all', 'hub')
  ORDER BY 2 DESC, id
  LIMIT most
$$;

-- ---- who was told what, and when they read it --------------------------------------------------------------------------------

-- As its owner: an inbox is shown to nobody else. Here it is asked about the facts of some streams, by those who look on at everything.
CREATE INDEX notification_of_fact ON notification (fact_position);
CREATE FUNCTION told_of(streams uuid[])
  RETURNS TABLE (fact_position bigint, recipient_id uuid, told_at timestamptz, mailed_at timestamptz, read_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT n.fact_position, n.recipient_id, n.created_at, d.delivered_at, n.read_at
  FROM fact f JOIN notification n ON n.fact_position = f.position
  LEFT JOIN outbox o ON o.fact_position = f.position
  LEFT JOIN delivery d ON d.outbox_id = o.id AND d.target = 'mail:' || n.recipient_id
  WHERE f.stream_id = ANY (streams) AND app_scope() = 'all' AND f.stream_id NOT IN (SELECT unnest(closed_streams()))
  ORDER BY n.fact_position, n.created_at, n.recipient_id
$$;
REVOKE EXECUTE ON FUNCTION told_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION told_of TO journey_api;

-- ---- rights ----------------------------------------------------------------------------------------------------------------

REVOKE ALL ON inspection, inspection_record, inspection_sample, inspection_sample_journey FROM PUBLIC;
GRANT SELECT, INSERT ON inspection, inspection_record, inspection_sample, inspection_sample_journey TO journey_api;
GRANT UPDATE (ended_by, ended_at, end_reason_hash) ON inspection TO journey_api;
GRANT SELECT ON inspection, inspection_record, inspection_sample, inspection_sample_journey TO journey_worker;

ALTER TABLE inspection ENABLE ROW LEVEL SECURITY;
ALTER TABLE inspection_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE inspection_sample ENABLE ROW LEVEL SECURITY;
ALTER TABLE inspection_sample_journey ENABLE ROW LEVEL SECURITY;

CREATE POLICY api_closed ON inspection_record AS RESTRICTIVE FOR SELECT TO journey_api USING (person_id NOT IN (SELECT unnest(closed_people())));
CREATE POLICY api_closed ON inspection_sample_journey AS RESTRICTIVE FOR SELECT TO journey_api USING (
  journey_id NOT IN (SELECT unnest(closed_journeys())));

-- Whether one goes on is asked before anybody's scope is known.
CREATE POLICY api_reads ON inspection FOR SELECT TO journey_api USING (
  (SELECT app_scope()) = 'all' OR inspector_ids @> ARRAY[(SELECT app_actor())]);
CREATE POLICY api_reads ON inspection_record FOR SELECT TO journey_api USING ((SELECT app_scope()) = 'all');
CREATE POLICY api_reads ON inspection_sample FOR SELECT TO journey_api USING ((SELECT app_scope()) = 'all');
CREATE POLICY api_reads ON inspection_sample_journey FOR SELECT TO journey_api USING ((SELECT app_scope()) = 'all');

-- The API writes them as the service itself, once it has judged who asks.
CREATE POLICY api_adds ON inspection FOR INSERT TO journey_api WITH CHECK ((SELECT app_scope()) = 'all' AND opened_by = (SELECT app_actor()));
CREATE POLICY api_changes ON inspection FOR UPDATE TO journey_api
  USING ((SELECT app_scope()) = 'all' AND ended_at IS NULL) WITH CHECK (ended_by = (SELECT app_actor()));
CREATE POLICY api_adds ON inspection_record FOR INSERT TO journey_api WITH CHECK ((SELECT app_scope()) = 'all');
CREATE POLICY api_adds ON inspection_sample FOR INSERT TO journey_api WITH CHECK ((SELECT app_scope()) = 'all' AND drawn_by = (SELECT app_actor()));
CREATE POLICY api_adds ON inspection_sample_journey FOR INSERT TO journey_api WITH CHECK ((SELECT app_scope()) = 'all');
CREATE POLICY worker_reads ON inspection FOR SELECT TO journey_worker USING (true);
CREATE POLICY worker_reads ON inspection_record FOR SELECT TO journey_worker USING (true);
CREATE POLICY worker_reads ON inspection_sample FOR SELECT TO journey_worker USING (true);
CREATE POLICY worker_reads ON inspection_sample_journey FOR SELECT TO journey_worker USING (true);
