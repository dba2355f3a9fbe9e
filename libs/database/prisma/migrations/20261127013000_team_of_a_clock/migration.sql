-- A clock says whose it is: the team of its stage. A team's late ones are then found by the clocks that run, in the order in which they end,
-- and not by going through every stage that the team ever had, or by judging the clocks of all other teams.
ALTER TABLE "deadline" ADD COLUMN "team_id" TEXT;
UPDATE deadline d SET team_id = s.team_id FROM stage s WHERE s.id = d.stage_id AND s.team_id IS NOT NULL;
CREATE INDEX deadline_running_of_team ON deadline (team_id, due_at, id) WHERE stopped_at IS NULL;

-- It is the stage's and nobody else's to say, whoever writes: with the clock, and again when the stage is handed to another team.
CREATE FUNCTION deadline_has_the_team_of_its_stage() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  NEW.team_id := (SELECT team_id FROM stage WHERE id = NEW.stage_id);
  RETURN NEW;
END $$;
CREATE TRIGGER deadline_has_the_team_of_its_stage BEFORE INSERT OR UPDATE OF stage_id, team_id ON deadline
  FOR EACH ROW EXECUTE FUNCTION deadline_has_the_team_of_its_stage();

CREATE FUNCTION stage_takes_its_clocks_along() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  UPDATE deadline SET team_id = NEW.team_id WHERE stage_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER stage_takes_its_clocks_along AFTER UPDATE OF team_id ON stage
  FOR EACH ROW WHEN (OLD.team_id IS DISTINCT FROM NEW.team_id) EXECUTE FUNCTION stage_takes_its_clocks_along();

-- The same rows as before: whoever has the team sees its stages, and so their clocks. Said of the clock it needs no look at the stage.
ALTER POLICY api_reads ON deadline USING (
  (SELECT app_scope()) IN ('all', 'hub')
  OR (SELECT app_scope()) = 'teams' AND team_id = ANY ((SELECT app_teams())::text[])
  OR EXISTS (SELECT FROM stage s WHERE s.id = stage_id));
