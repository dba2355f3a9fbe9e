-- Which manager an outcome waits for, beside the state that says so: a list of what waits for a signature reads an index, and under
-- row-level security an index is used for plain columns only.
ALTER TABLE "stage" ADD COLUMN "gate" TEXT;
UPDATE stage SET gate = state->'gate'->>'status' WHERE state->'gate'->>'status' IN ('awaitingAuthorisation', 'awaitingCountersignature', 'queried');
CREATE INDEX stage_at_the_gate ON stage (gate) WHERE gate IS NOT NULL;
CREATE INDEX stage_without_worker ON stage (team_id) WHERE worker_id IS NULL AND finished_at IS NULL;
