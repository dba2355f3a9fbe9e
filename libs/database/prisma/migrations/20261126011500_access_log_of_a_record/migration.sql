-- Who looked at, or acted on, any of these records: newest first. Of each line only the ids that were asked for: the line of a list names
-- other children too. As its owner, because under row-level security no index serves `&&`; the scope is asked here instead.
CREATE FUNCTION access_log_of(wanted text[], before bigint, most int)
  RETURNS TABLE (id bigint, at timestamptz, actor_id uuid, roles text[], action text, subjects text[], page text, allowed boolean, request_id text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  WITH line AS MATERIALIZED (
    SELECT l.* FROM access_log l
    WHERE l.subjects && wanted AND (before IS NULL OR l.id < before) AND app_scope() = 'all')
  SELECT l.id, l.at, l.actor_id, l.roles, l.action, ARRAY(SELECT s FROM unnest(l.subjects) s WHERE s = ANY (wanted)), l.page, l.allowed, l.request_id
  FROM line l ORDER BY l.id DESC LIMIT most
$$;
REVOKE EXECUTE ON FUNCTION access_log_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access_log_of TO journey_api;
