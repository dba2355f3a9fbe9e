-- The child whose record an id leads to (its own, a journey's or a contact's), if whoever asks may break the glass. Of all else nothing is said.
CREATE FUNCTION person_to_open(wanted uuid) RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT r.person FROM (
    SELECT wanted AS person
    UNION SELECT person_id FROM journey WHERE id = wanted
    UNION SELECT person_id FROM contact WHERE id = wanted) r
  WHERE may_break_glass(r.person) LIMIT 1
$$;

-- Restricted records that whoever asks has all the same, with their journeys and contacts: pages say so to those who have them.
CREATE FUNCTION records_kept() RETURNS uuid[]
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  WITH kept AS (
    SELECT r.person_id FROM restriction r
    WHERE r.lifted_at IS NULL AND app_scope() IN ('all', 'hub', 'teams') AND r.person_id <> ALL (closed_people()))
  SELECT coalesce(array_agg(o.id), '{}') FROM (
    SELECT person_id AS id FROM kept
    UNION SELECT j.id FROM journey j JOIN kept USING (person_id)
    UNION SELECT c.id FROM contact c JOIN kept USING (person_id)) o
$$;

-- The access log of a record, as before; now also of one person or of a day.
DROP FUNCTION access_log_of(text[], bigint, int);
CREATE FUNCTION access_log_of(wanted text[], before bigint, actor uuid, since timestamptz, until timestamptz, most int)
  RETURNS TABLE (id bigint, at timestamptz, actor_id uuid, roles text[], action text, subjects text[], page text, allowed boolean, request_id text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  WITH line AS MATERIALIZED (
    SELECT l.* FROM access_log l
    WHERE l.subjects && wanted AND (before IS NULL OR l.id < before) AND app_scope() = 'all'
      AND (actor IS NULL OR l.actor_id = actor) AND (since IS NULL OR l.at >= since) AND (until IS NULL OR l.at < until))
  SELECT l.id, l.at, l.actor_id, l.roles, l.action, ARRAY(SELECT s FROM unnest(l.subjects) s WHERE s = ANY (wanted)), l.page, l.allowed, l.request_id
  FROM line l ORDER BY l.id DESC LIMIT most
$$;
REVOKE EXECUTE ON FUNCTION access_log_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access_log_of TO journey_api;
