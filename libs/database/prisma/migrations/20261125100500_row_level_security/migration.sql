-- Who sees which rows, whatever the program above asks for. The API says for each transaction who reads (libs/database as-reader):
--   app.actor_id      subject of the access token
--   app.scope         all | hub | teams | ownEnquiries | none (hub: and own teams)
--   app.teams         own teams and those deputised for, separated by commas
--   app.organisation  a partner's organisation, when its colleagues may see its enquiries
-- Nothing said, nothing seen. In policies each is asked once a query: (SELECT …) makes it an InitPlan.
CREATE FUNCTION app_actor() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE RETURN nullif(current_setting('app.actor_id', true), '')::uuid;
CREATE FUNCTION app_scope() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN coalesce(nullif(current_setting('app.scope', true), ''), 'none');
CREATE FUNCTION app_teams() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
  RETURN string_to_array(coalesce(current_setting('app.teams', true), ''), ',');
CREATE FUNCTION app_organisation() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN nullif(current_setting('app.organisation', true), '');

-- Relations of the scope `teams`. They run as their owner: a policy that read another table under that table's policy would go in
-- circles. Each is a few look-ups by index, so a policy asks them only for rows that its cheaper conditions left open.
CREATE FUNCTION is_our_stage(team text, worker uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(worker = app_actor(), false) OR coalesce(team = ANY (app_teams()), false);

CREATE FUNCTION sees_journey(wanted uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp COST 1000
AS $$
BEGIN
  RETURN EXISTS (SELECT FROM journey WHERE id = wanted AND team_id = ANY (app_teams()))
      OR EXISTS (SELECT FROM stage WHERE journey_id = wanted AND is_our_stage(team_id, worker_id));
END $$;

-- The few journeys that are ours by a stage only. A set, made once a query if it is needed at all: a list of journeys is long.
CREATE FUNCTION journeys_of_other_teams() RETURNS SETOF uuid
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT j.id FROM stage s JOIN journey j ON j.id = s.journey_id
  WHERE (s.worker_id = app_actor() OR s.team_id = ANY (app_teams())) AND coalesce(j.team_id <> ALL (app_teams()), true)
$$;

CREATE FUNCTION sees_person(wanted uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp COST 1000
AS $$
BEGIN
  RETURN EXISTS (SELECT FROM journey WHERE person_id = wanted AND sees_journey(id))
      OR EXISTS (SELECT FROM contact c JOIN stage s ON s.contact_id = c.id WHERE c.person_id = wanted AND is_our_stage(s.team_id, s.worker_id));
END $$;

-- A contact is seen by the team that has it, and by whoever sees its journey or its child: it belongs to the child's chronology.
CREATE FUNCTION sees_contact(wanted uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp COST 1000
AS $$
BEGIN
  RETURN EXISTS (SELECT FROM stage WHERE contact_id = wanted AND is_our_stage(team_id, worker_id))
      OR EXISTS (SELECT FROM contact WHERE id = wanted AND (sees_journey(journey_id) OR sees_person(person_id)));
END $$;

CREATE FUNCTION is_own_enquiry(wanted uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp COST 1000
AS $$
BEGIN
  RETURN EXISTS (SELECT FROM enquiry WHERE id = wanted AND (recorded_by = app_actor() OR organisation = app_organisation()));
END $$;

CREATE FUNCTION is_own_contact(wanted uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp COST 1000
AS $$
BEGIN
  RETURN EXISTS (SELECT FROM contact WHERE id = wanted AND is_own_enquiry(enquiry_id));
END $$;

CREATE FUNCTION sees_stream(wanted uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp COST 1000
AS $$
BEGIN
  RETURN sees_journey(wanted) OR sees_contact(wanted) OR sees_person(wanted)
      OR EXISTS (SELECT FROM contact WHERE enquiry_id = wanted AND sees_contact(id));
END $$;

-- The hub reads the facts of a journey as history, never the texts written in it.
CREATE FUNCTION is_journey(wanted uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp COST 1000
AS $$
BEGIN
  RETURN EXISTS (SELECT FROM journey WHERE id = wanted);
END $$;

ALTER TABLE enquiry ENABLE ROW LEVEL SECURITY;
ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE journey ENABLE ROW LEVEL SECURITY;
ALTER TABLE stage ENABLE ROW LEVEL SECURITY;
ALTER TABLE deadline ENABLE ROW LEVEL SECURITY;
ALTER TABLE milestone ENABLE ROW LEVEL SECURITY;
ALTER TABLE lateness_reason ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_off ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE document ENABLE ROW LEVEL SECURITY;
ALTER TABLE fact ENABLE ROW LEVEL SECURITY;
ALTER TABLE stream_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification ENABLE ROW LEVEL SECURITY;

-- ---- reading -------------------------------------------------------------------------------------------------------------

-- Whoever recorded an enquiry sees it and the state of its contacts.
CREATE POLICY api_reads ON enquiry FOR SELECT TO journey_api USING (
  (SELECT app_scope()) IN ('all', 'hub')
  OR (SELECT app_scope()) <> 'none' AND (recorded_by = (SELECT app_actor()) OR organisation = (SELECT app_organisation()))
  OR (SELECT app_scope()) = 'teams' AND sees_stream(id));

CREATE POLICY api_reads ON contact FOR SELECT TO journey_api USING (
  (SELECT app_scope()) IN ('all', 'hub')
  OR (SELECT app_scope()) <> 'none' AND is_own_enquiry(enquiry_id)
  OR (SELECT app_scope()) = 'teams' AND sees_contact(id));

CREATE POLICY api_reads ON person FOR SELECT TO journey_api USING (
  (SELECT app_scope()) IN ('all', 'hub') OR (SELECT app_scope()) = 'teams' AND sees_person(id));

CREATE POLICY api_reads ON journey FOR SELECT TO journey_api USING (
  (SELECT app_scope()) IN ('all', 'hub')
  OR (SELECT app_scope()) = 'teams' AND (team_id = ANY ((SELECT app_teams())::text[]) OR id IN (SELECT journeys_of_other_teams())));

CREATE POLICY api_reads ON stage FOR SELECT TO journey_api USING (
  (SELECT app_scope()) IN ('all', 'hub')
  OR (SELECT app_scope()) = 'teams'
     AND (worker_id = (SELECT app_actor()) OR team_id = ANY ((SELECT app_teams())::text[]) OR sees_journey(journey_id)
          OR kind = 'contact' AND sees_contact(contact_id))
  OR (SELECT app_scope()) <> 'none' AND kind = 'contact' AND is_own_contact(contact_id));

CREATE POLICY api_reads ON deadline FOR SELECT TO journey_api USING (
  (SELECT app_scope()) IN ('all', 'hub') OR EXISTS (SELECT FROM stage s WHERE s.id = stage_id));
CREATE POLICY api_reads ON milestone FOR SELECT TO journey_api USING (
  (SELECT app_scope()) IN ('all', 'hub') OR EXISTS (SELECT FROM deadline d WHERE d.id = deadline_id));
CREATE POLICY api_reads ON lateness_reason FOR SELECT TO journey_api USING (
  (SELECT app_scope()) IN ('all', 'hub') OR (SELECT app_scope()) = 'teams' AND EXISTS (SELECT FROM deadline d WHERE d.id = deadline_id));
CREATE POLICY api_reads ON sign_off FOR SELECT TO journey_api USING (
  (SELECT app_scope()) IN ('all', 'hub') OR (SELECT app_scope()) = 'teams' AND EXISTS (SELECT FROM stage s WHERE s.id = stage_id));

CREATE POLICY api_reads ON draft FOR SELECT TO journey_api USING (
  (SELECT app_scope()) = 'all'
  OR (SELECT app_scope()) IN ('hub', 'teams') AND EXISTS (
    SELECT FROM stage s WHERE s.id = stage_id
      AND ((SELECT app_scope()) = 'teams' OR s.kind = 'contact' OR is_our_stage(s.team_id, s.worker_id) OR sees_journey(s.journey_id))));
CREATE POLICY api_reads ON draft_version FOR SELECT TO journey_api USING (
  (SELECT app_scope()) = 'all'
  OR (SELECT app_scope()) IN ('hub', 'teams') AND EXISTS (
    SELECT FROM stage s WHERE s.id = stage_id
      AND ((SELECT app_scope()) = 'teams' OR s.kind = 'contact' OR is_our_stage(s.team_id, s.worker_id) OR sees_journey(s.journey_id))));

CREATE POLICY api_reads ON document FOR SELECT TO journey_api USING (
  (SELECT app_scope()) = 'all'
  OR (SELECT app_scope()) = 'hub' AND NOT is_journey(stream_id)
  OR (SELECT app_scope()) IN ('hub', 'teams') AND sees_stream(stream_id)
  OR (SELECT app_scope()) = 'ownEnquiries' AND created_by = (SELECT app_actor()));

CREATE POLICY api_reads ON fact FOR SELECT TO journey_api USING (
  (SELECT app_scope()) IN ('all', 'hub') OR (SELECT app_scope()) = 'teams' AND sees_stream(stream_id));
CREATE POLICY api_reads ON stream_head FOR SELECT TO journey_api USING (
  (SELECT app_scope()) IN ('all', 'hub') OR (SELECT app_scope()) = 'teams' AND sees_stream(stream_id));

CREATE POLICY api_reads ON notification FOR SELECT TO journey_api USING (recipient_id = (SELECT app_actor()));

-- ---- writing: in one's own name only ---------------------------------------------------------------------------------------

CREATE POLICY api_adds ON enquiry FOR INSERT TO journey_api WITH CHECK (
  recorded_by = (SELECT app_actor()) AND (SELECT app_scope()) <> 'none');
CREATE POLICY api_adds ON contact FOR INSERT TO journey_api WITH CHECK (
  EXISTS (SELECT FROM enquiry e WHERE e.id = enquiry_id AND e.recorded_by = (SELECT app_actor())));
CREATE POLICY api_adds ON stage FOR INSERT TO journey_api WITH CHECK (
  kind = 'contact' AND EXISTS (
    SELECT FROM contact c JOIN enquiry e ON e.id = c.enquiry_id WHERE c.id = contact_id AND e.recorded_by = (SELECT app_actor())));
CREATE POLICY api_adds ON deadline FOR INSERT TO journey_api WITH CHECK (
  EXISTS (SELECT FROM stage s WHERE s.id = stage_id AND s.kind = 'contact'));
CREATE POLICY api_adds ON person FOR INSERT TO journey_api WITH CHECK ((SELECT app_scope()) IN ('all', 'hub'));
CREATE POLICY api_changes ON person FOR UPDATE TO journey_api USING ((SELECT app_scope()) IN ('all', 'hub'));
-- Clocks are started by the system, in the same transaction as the person's act.
CREATE POLICY api_adds ON fact FOR INSERT TO journey_api WITH CHECK (
  actor_id = (SELECT app_actor()) OR actor_id = '00000000-0000-0000-0000-000000000000' AND type LIKE 'deadline.%');
CREATE POLICY api_adds ON document FOR INSERT TO journey_api WITH CHECK (created_by = (SELECT app_actor()) AND (SELECT app_scope()) <> 'none');
CREATE POLICY api_adds ON draft FOR INSERT TO journey_api WITH CHECK (
  saved_by = (SELECT app_actor()) AND (SELECT app_scope()) <> 'ownEnquiries' AND EXISTS (SELECT FROM stage s WHERE s.id = stage_id));
CREATE POLICY api_changes ON draft FOR UPDATE TO journey_api
  USING ((SELECT app_scope()) <> 'ownEnquiries' AND EXISTS (SELECT FROM stage s WHERE s.id = stage_id))
  WITH CHECK (saved_by = (SELECT app_actor()));
CREATE POLICY api_adds ON draft_version FOR INSERT TO journey_api WITH CHECK (
  saved_by = (SELECT app_actor()) AND (SELECT app_scope()) <> 'ownEnquiries' AND EXISTS (SELECT FROM stage s WHERE s.id = stage_id));
CREATE POLICY api_changes ON notification FOR UPDATE TO journey_api USING (recipient_id = (SELECT app_actor()));

-- ---- the worker acts for everybody; its commands carry who ---------------------------------------------------------------------

CREATE POLICY worker_all ON enquiry TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON contact TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON person TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON journey TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON stage TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON deadline TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON milestone TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON lateness_reason TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON sign_off TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON draft TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON draft_version TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON document TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON fact TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON stream_head TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON notification TO journey_worker USING (true) WITH CHECK (true);
