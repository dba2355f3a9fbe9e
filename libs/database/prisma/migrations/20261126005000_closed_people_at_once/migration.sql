-- The same as before; whose teams somebody has is asked once, not once for each restricted record.
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
      AND r.person_id NOT IN (SELECT opened_people())) c
  WHERE NOT app_ignores_restrictions()
$$;

-- As a set that is looked up, not a list that is gone through for each row: a board reads many rows.
ALTER POLICY api_closed ON person USING (id NOT IN (SELECT unnest(closed_people())));
ALTER POLICY api_closed ON journey USING (person_id NOT IN (SELECT unnest(closed_people())));
ALTER POLICY api_closed ON contact USING (id NOT IN (SELECT unnest(closed_contacts())));
ALTER POLICY api_closed ON enquiry USING (id NOT IN (SELECT unnest(closed_enquiries())));
ALTER POLICY api_closed ON stage USING (stream_id NOT IN (SELECT unnest(closed_journeys()) UNION ALL SELECT unnest(closed_contacts())));
ALTER POLICY api_closed ON deadline USING (stage_id NOT IN (SELECT unnest(closed_stages())));
ALTER POLICY api_closed ON sign_off USING (stage_id NOT IN (SELECT unnest(closed_stages())));
ALTER POLICY api_closed ON countersignature USING (stage_id NOT IN (SELECT unnest(closed_stages())));
ALTER POLICY api_closed ON draft USING (stage_id NOT IN (SELECT unnest(closed_stages())));
ALTER POLICY api_closed ON draft_version USING (stage_id NOT IN (SELECT unnest(closed_stages())));
ALTER POLICY api_closed ON milestone USING (deadline_id NOT IN (SELECT unnest(closed_deadlines())));
ALTER POLICY api_closed ON lateness_reason USING (deadline_id NOT IN (SELECT unnest(closed_deadlines())));
ALTER POLICY api_closed ON document USING (stream_id NOT IN (SELECT unnest(closed_streams())));
ALTER POLICY api_closed ON fact USING (stream_id NOT IN (SELECT unnest(closed_streams())));
ALTER POLICY api_closed ON stream_head USING (stream_id NOT IN (SELECT unnest(closed_streams())));
ALTER POLICY api_closed ON notification USING (stage_id IS NULL OR stage_id NOT IN (SELECT unnest(closed_stages())));
