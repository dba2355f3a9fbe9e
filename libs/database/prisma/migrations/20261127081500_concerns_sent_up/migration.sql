-- The hub reads the words of a concern that early help sent up to it, and no other text of early help, to which a family consents. Which texts
-- these are the state says by their hashes; older states get them from their facts.
UPDATE stage s SET state = jsonb_set(s.state, '{stepUps}', (
  SELECT jsonb_agg(told.concern || jsonb_build_object('textHash', f.payload->'textHash') ORDER BY told.n)
  FROM jsonb_array_elements(s.state->'stepUps') WITH ORDINALITY AS told (concern, n)
  JOIN fact f ON f.stage_id = s.id AND f.type = 'commonAssessment.steppedUp' AND f.payload->'n' = told.concern->'n'))
WHERE s.kind = 'commonAssessment' AND s.state->'stepUps'->0 IS NOT NULL;

CREATE FUNCTION is_a_concern_sent_up(stream uuid, hash text) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp COST 1000
AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM stage s
    WHERE s.stream_id = stream AND s.kind = 'commonAssessment'
      AND s.state->'stepUps' @> jsonb_build_array(jsonb_build_object('textHash', hash)));
END $$;

CREATE POLICY api_reads_concerns ON document FOR SELECT TO journey_api USING (
  (SELECT app_scope()) = 'hub' AND is_a_concern_sent_up(stream_id, sha256));
