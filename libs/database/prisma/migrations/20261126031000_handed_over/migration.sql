-- Since when the night's duty team waits for the day team to take over, beside the state that says so: a list of it reads an index.
ALTER TABLE "stage" ADD COLUMN "handed_over_at" TIMESTAMPTZ(3);
CREATE INDEX stage_handed_over ON stage (handed_over_at) WHERE handed_over_at IS NOT NULL;
