-- Chairs, scrutineers, officers and panels work with a kind of stage in every team: app.kinds, separated by commas. They see the journeys
-- that have such a stage, through the same functions by which a team sees the journeys of which it has a stage.
CREATE FUNCTION app_kinds() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
  RETURN string_to_array(coalesce(current_setting('app.kinds', true), ''), ',');

CREATE INDEX stage_of_kind ON stage (kind, journey_id);

CREATE OR REPLACE FUNCTION sees_journey(wanted uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp COST 1000
AS $$
BEGIN
  RETURN EXISTS (SELECT FROM journey WHERE id = wanted AND team_id = ANY (app_teams()))
      OR EXISTS (SELECT FROM stage WHERE journey_id = wanted AND (is_our_stage(team_id, worker_id) OR kind = ANY (app_kinds())));
END $$;

CREATE OR REPLACE FUNCTION journeys_of_other_teams() RETURNS SETOF uuid
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT j.id FROM stage s JOIN journey j ON j.id = s.journey_id
  WHERE (s.worker_id = app_actor() OR s.team_id = ANY (app_teams())) AND coalesce(j.team_id <> ALL (app_teams()), true)
  UNION
  SELECT journey_id FROM stage WHERE kind = ANY (app_kinds()) AND journey_id IS NOT NULL
$$;

-- An advocate hears from the child, not from the file: app.texts = 'own' closes what others wrote.
CREATE FUNCTION app_reads_texts() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('app.texts', true), '') <> 'own';
CREATE POLICY api_reads_texts ON draft AS RESTRICTIVE FOR SELECT TO journey_api USING ((SELECT app_reads_texts()) OR saved_by = (SELECT app_actor()));
CREATE POLICY api_reads_texts ON draft_version AS RESTRICTIVE FOR SELECT TO journey_api USING ((SELECT app_reads_texts()) OR saved_by = (SELECT app_actor()));
CREATE POLICY api_reads_texts ON document AS RESTRICTIVE FOR SELECT TO journey_api USING ((SELECT app_reads_texts()) OR created_by = (SELECT app_actor()));
