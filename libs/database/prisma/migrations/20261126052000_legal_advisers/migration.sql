-- The council's lawyer reads what belongs to the work before proceedings, and nothing else that was written about the child:
-- app.texts = 'kinds' opens the texts that a fact of a stage of app.kinds names by their hash, beside one's own.
CREATE OR REPLACE FUNCTION app_reads_texts() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('app.texts', true), '') NOT IN ('own', 'kinds');

CREATE FUNCTION is_named_by_our_kind(stream uuid, text_hash text) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp COST 1000
AS $$
BEGIN
  RETURN current_setting('app.texts', true) = 'kinds' AND EXISTS (
    SELECT FROM fact f JOIN stage s ON s.id = f.stage_id
    WHERE f.stream_id = stream AND s.kind = ANY (app_kinds()) AND position(text_hash IN f.payload::text) > 0);
END $$;

ALTER POLICY api_reads_texts ON document
  USING ((SELECT app_reads_texts()) OR created_by = (SELECT app_actor()) OR is_named_by_our_kind(stream_id, sha256));
