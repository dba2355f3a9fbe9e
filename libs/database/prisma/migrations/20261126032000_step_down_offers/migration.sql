-- Who is asked to take a family over, beside the state that says so: that person reads the plan of which the question is, and nothing else of
-- the journey, while the question stands.
ALTER TABLE "stage" ADD COLUMN "offered_to" UUID;
UPDATE stage SET offered_to = (state->'stepDown'->>'leadProfessionalId')::uuid
WHERE finished_at IS NULL AND state->'stepDown'->>'leadProfessionalId' IS NOT NULL AND state->'stepDown'->>'from' IS NULL
  AND state->'stepDown'->>'declinedAt' IS NULL;
CREATE INDEX stage_offered_to ON stage (offered_to) WHERE offered_to IS NOT NULL;

-- A text of the plan is one that the plan's state names by its hash.
CREATE FUNCTION is_in_an_offer(stream uuid, hash text) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp COST 1000
AS $$
BEGIN
  RETURN EXISTS (SELECT FROM stage s WHERE s.offered_to = app_actor() AND s.stream_id = stream AND position(hash IN s.state::text) > 0);
END $$;

CREATE POLICY api_reads_offered ON stage FOR SELECT TO journey_api USING (
  (SELECT app_scope()) = 'teams' AND offered_to = (SELECT app_actor()));
CREATE POLICY api_reads_offered ON document FOR SELECT TO journey_api USING (
  (SELECT app_scope()) = 'teams' AND is_in_an_offer(stream_id, sha256));
