-- A child's record may be open to named people and teams only, and closed to somebody who is too near. Whoever is shut out sees no row of
-- it in any table, whatever a query asks for. Every change is a fact of the person; these rows are how it stands.
CREATE TABLE "restriction" (
    "person_id" UUID NOT NULL,
    "staff_ids" UUID[],
    "team_ids" TEXT[],
    "reason_hash" TEXT NOT NULL,
    "restricted_by" UUID NOT NULL,
    "restricted_at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "restriction_lists_given" CHECK (staff_ids IS NOT NULL AND team_ids IS NOT NULL),
    CONSTRAINT "restriction_pkey" PRIMARY KEY ("person_id")
);
CREATE INDEX restriction_in_force ON restriction (person_id) WHERE lifted_at IS NULL;

CREATE TABLE "exclusion" (
    "person_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "reason_hash" TEXT NOT NULL,
    "excluded_by" UUID NOT NULL,
    "excluded_at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "exclusion_pkey" PRIMARY KEY ("person_id", "staff_id")
);
CREATE INDEX "exclusion_staff_id_idx" ON "exclusion"("staff_id");

-- Somebody opened a restricted record for a short time, because a child could not wait.
CREATE TABLE "break_glass" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "reason_hash" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "break_glass_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "break_glass_staff_id_until_idx" ON "break_glass"("staff_id", "until");

-- A contact that may be about a restricted child is also shown to those who have that child's record, until somebody says who it is about.
CREATE TABLE "restricted_contact" (
    "contact_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "restricted_contact_pkey" PRIMARY KEY ("contact_id", "person_id")
);

ALTER TABLE "notification" ADD COLUMN "person_id" UUID;

-- ---- who is shut out ------------------------------------------------------------------------------------------------------

-- The service itself counts over all records, for what is said about nobody.
CREATE FUNCTION app_ignores_restrictions() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('app.restrictions', true), '') = 'ignored';

-- A team's deputy has the team in app.teams.
CREATE FUNCTION is_insider(staff uuid[], teams text[]) RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT app_actor() = ANY (staff) OR teams && (app_teams() || ARRAY(SELECT s.team_id FROM staff s WHERE s.id = app_actor() AND s.active))
$$;

CREATE FUNCTION opened_people() RETURNS SETOF uuid
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT g.person_id FROM break_glass g JOIN restriction r ON r.person_id = g.person_id AND r.lifted_at IS NULL
  WHERE g.staff_id = app_actor() AND g.until > now()
$$;

-- Few at any time, so that each is one small array a query. A partner follows its own enquiries as before: it knows the child.
CREATE FUNCTION closed_people() RETURNS uuid[]
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT coalesce(array_agg(c.person_id), '{}') FROM (
    SELECT e.person_id FROM exclusion e WHERE e.staff_id = app_actor() AND e.lifted_at IS NULL
    UNION
    SELECT r.person_id FROM restriction r
    WHERE r.lifted_at IS NULL AND app_scope() <> 'ownEnquiries' AND NOT coalesce(is_insider(r.staff_ids, r.team_ids), false)
      AND r.person_id NOT IN (SELECT opened_people())) c
  WHERE NOT app_ignores_restrictions()
$$;

-- Closed to whoever asks, and they may break the glass. Of all else the answer is as if there were no such record.
CREATE FUNCTION may_break_glass(person uuid) RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT person = ANY (closed_people())
     AND NOT EXISTS (SELECT FROM exclusion WHERE person_id = person AND staff_id = app_actor() AND lifted_at IS NULL)
$$;

CREATE FUNCTION closed_journeys() RETURNS uuid[]
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT coalesce(array_agg(id), '{}') FROM journey WHERE person_id = ANY (closed_people()) $$;

CREATE FUNCTION closed_contacts() RETURNS uuid[]
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT coalesce(array_agg(c.id), '{}') FROM (
    SELECT id FROM contact WHERE person_id = ANY (closed_people())
    UNION SELECT id FROM contact WHERE journey_id = ANY (closed_journeys())) c
$$;

-- An enquiry goes with its last child: while one of its children is open, whoever works with that child needs it.
CREATE FUNCTION closed_enquiries() RETURNS uuid[]
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  WITH closed AS (SELECT unnest(closed_contacts()) AS id)
  SELECT coalesce(array_agg(DISTINCT c.enquiry_id), '{}') FROM closed JOIN contact c ON c.id = closed.id
  WHERE NOT EXISTS (SELECT FROM contact o WHERE o.enquiry_id = c.enquiry_id AND o.id NOT IN (SELECT id FROM closed))
$$;

CREATE FUNCTION closed_streams() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  RETURN closed_people() || closed_journeys() || closed_contacts() || closed_enquiries();

CREATE FUNCTION closed_stages() RETURNS text[]
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT coalesce(array_agg(id), '{}') FROM stage WHERE stream_id = ANY (closed_journeys() || closed_contacts()) $$;

CREATE FUNCTION closed_deadlines() RETURNS uuid[]
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT coalesce(array_agg(id), '{}') FROM deadline WHERE stage_id = ANY (closed_stages()) $$;

-- Children on a form whose contacts are closed, by their place on it: the form is shown without them.
CREATE FUNCTION closed_positions(enquiry uuid) RETURNS int[]
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT coalesce(array_agg(position), '{}') FROM contact WHERE enquiry_id = enquiry AND id = ANY (closed_contacts()) $$;

CREATE FUNCTION contacts_for_insiders() RETURNS SETOF uuid
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT rc.contact_id FROM restricted_contact rc
  JOIN restriction r ON r.person_id = rc.person_id AND r.lifted_at IS NULL AND is_insider(r.staff_ids, r.team_ids)
  JOIN contact c ON c.id = rc.contact_id AND c.person_id IS NULL
  WHERE rc.person_id <> ALL (closed_people())
$$;

-- ---- nothing of it is seen: on top of every other policy -------------------------------------------------------------------

CREATE POLICY api_closed ON person AS RESTRICTIVE FOR SELECT TO journey_api USING (id <> ALL ((SELECT closed_people())::uuid[]));
CREATE POLICY api_closed ON journey AS RESTRICTIVE FOR SELECT TO journey_api USING (person_id <> ALL ((SELECT closed_people())::uuid[]));
CREATE POLICY api_closed ON contact AS RESTRICTIVE FOR SELECT TO journey_api USING (id <> ALL ((SELECT closed_contacts())::uuid[]));
CREATE POLICY api_closed ON enquiry AS RESTRICTIVE FOR SELECT TO journey_api USING (id <> ALL ((SELECT closed_enquiries())::uuid[]));
CREATE POLICY api_closed ON stage AS RESTRICTIVE FOR SELECT TO journey_api USING (stream_id <> ALL ((SELECT closed_streams())::uuid[]));
CREATE POLICY api_closed ON deadline AS RESTRICTIVE FOR SELECT TO journey_api USING (stage_id <> ALL ((SELECT closed_stages())::text[]));
CREATE POLICY api_closed ON sign_off AS RESTRICTIVE FOR SELECT TO journey_api USING (stage_id <> ALL ((SELECT closed_stages())::text[]));
CREATE POLICY api_closed ON countersignature AS RESTRICTIVE FOR SELECT TO journey_api USING (stage_id <> ALL ((SELECT closed_stages())::text[]));
CREATE POLICY api_closed ON draft AS RESTRICTIVE FOR SELECT TO journey_api USING (stage_id <> ALL ((SELECT closed_stages())::text[]));
CREATE POLICY api_closed ON draft_version AS RESTRICTIVE FOR SELECT TO journey_api USING (stage_id <> ALL ((SELECT closed_stages())::text[]));
CREATE POLICY api_closed ON milestone AS RESTRICTIVE FOR SELECT TO journey_api USING (deadline_id <> ALL ((SELECT closed_deadlines())::uuid[]));
CREATE POLICY api_closed ON lateness_reason AS RESTRICTIVE FOR SELECT TO journey_api USING (deadline_id <> ALL ((SELECT closed_deadlines())::uuid[]));
CREATE POLICY api_closed ON document AS RESTRICTIVE FOR SELECT TO journey_api USING (stream_id <> ALL ((SELECT closed_streams())::uuid[]));
CREATE POLICY api_closed ON fact AS RESTRICTIVE FOR SELECT TO journey_api USING (stream_id <> ALL ((SELECT closed_streams())::uuid[]));
CREATE POLICY api_closed ON stream_head AS RESTRICTIVE FOR SELECT TO journey_api USING (stream_id <> ALL ((SELECT closed_streams())::uuid[]));

-- ---- what opens: a broken glass, and contacts for those who have the record ---------------------------------------------------

CREATE OR REPLACE FUNCTION sees_journey(wanted uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp COST 1000
AS $$
BEGIN
  RETURN EXISTS (SELECT FROM journey WHERE id = wanted AND team_id = ANY (app_teams()))
      OR EXISTS (SELECT FROM stage WHERE journey_id = wanted AND (is_our_stage(team_id, worker_id) OR kind = ANY (app_kinds())))
      OR EXISTS (SELECT FROM opened_people() o JOIN journey j ON j.person_id = o WHERE j.id = wanted);
END $$;

CREATE OR REPLACE FUNCTION journeys_of_other_teams() RETURNS SETOF uuid
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT j.id FROM stage s JOIN journey j ON j.id = s.journey_id
  WHERE (s.worker_id = app_actor() OR s.team_id = ANY (app_teams())) AND coalesce(j.team_id <> ALL (app_teams()), true)
  UNION
  SELECT journey_id FROM stage WHERE kind = ANY (app_kinds()) AND journey_id IS NOT NULL
  UNION
  SELECT j.id FROM opened_people() o JOIN journey j ON j.person_id = o
$$;

CREATE OR REPLACE FUNCTION sees_person(wanted uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp COST 1000
AS $$
BEGIN
  RETURN EXISTS (SELECT FROM journey WHERE person_id = wanted AND sees_journey(id))
      OR EXISTS (SELECT FROM contact c JOIN stage s ON s.contact_id = c.id WHERE c.person_id = wanted AND is_our_stage(s.team_id, s.worker_id))
      OR wanted IN (SELECT opened_people());
END $$;

CREATE OR REPLACE FUNCTION sees_contact(wanted uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp COST 1000
AS $$
BEGIN
  RETURN EXISTS (SELECT FROM stage WHERE contact_id = wanted AND is_our_stage(team_id, worker_id))
      OR EXISTS (SELECT FROM contact WHERE id = wanted AND (sees_journey(journey_id) OR sees_person(person_id)))
      OR wanted IN (SELECT contacts_for_insiders());
END $$;

-- ---- the search knows nobody who is closed: neither in its answer nor in its count ---------------------------------------------

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
  WHERE current_setting('app.scope', true) IN ('all', 'hub')
  ORDER BY 2 DESC, id
  LIMIT most
$$;

-- ---- rights --------------------------------------------------------------------------------------------------------------------

GRANT SELECT ON restriction, exclusion, break_glass, restricted_contact TO journey_api, journey_worker;
GRANT INSERT, UPDATE ON restriction, exclusion TO journey_api;
GRANT INSERT ON break_glass, restricted_contact TO journey_api;

ALTER TABLE restriction ENABLE ROW LEVEL SECURITY;
ALTER TABLE exclusion ENABLE ROW LEVEL SECURITY;
ALTER TABLE break_glass ENABLE ROW LEVEL SECURITY;
ALTER TABLE restricted_contact ENABLE ROW LEVEL SECURITY;

CREATE POLICY api_reads ON restriction FOR SELECT TO journey_api USING ((SELECT app_scope()) = 'all' AND person_id <> ALL ((SELECT closed_people())::uuid[]));
CREATE POLICY api_reads ON exclusion FOR SELECT TO journey_api USING ((SELECT app_scope()) = 'all' AND person_id <> ALL ((SELECT closed_people())::uuid[]));
CREATE POLICY api_reads ON break_glass FOR SELECT TO journey_api USING (
  staff_id = (SELECT app_actor()) OR (SELECT app_scope()) = 'all' AND person_id <> ALL ((SELECT closed_people())::uuid[]));
CREATE POLICY api_reads ON restricted_contact FOR SELECT TO journey_api USING (app_ignores_restrictions());

CREATE POLICY api_adds ON restriction FOR INSERT TO journey_api WITH CHECK ((SELECT app_scope()) = 'all' AND restricted_by = (SELECT app_actor()));
CREATE POLICY api_changes ON restriction FOR UPDATE TO journey_api USING ((SELECT app_scope()) = 'all');
CREATE POLICY api_adds ON exclusion FOR INSERT TO journey_api WITH CHECK ((SELECT app_scope()) = 'all' AND excluded_by = (SELECT app_actor()));
CREATE POLICY api_changes ON exclusion FOR UPDATE TO journey_api USING ((SELECT app_scope()) = 'all');
CREATE POLICY api_adds ON break_glass FOR INSERT TO journey_api WITH CHECK (staff_id = (SELECT app_actor()));
CREATE POLICY api_adds ON restricted_contact FOR INSERT TO journey_api WITH CHECK (
  EXISTS (SELECT FROM contact c JOIN enquiry e ON e.id = c.enquiry_id WHERE c.id = contact_id AND e.recorded_by = (SELECT app_actor())));

CREATE POLICY worker_all ON restriction TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON exclusion TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON break_glass TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON restricted_contact TO journey_worker USING (true) WITH CHECK (true);
