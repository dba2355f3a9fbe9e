-- Hosts and schools of privately fostered children, by ids that say nothing: facts and stages carry the id alone.
CREATE TABLE "fostering_place" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" JSONB,
    "noted_by" UUID NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fostering_place_pkey" PRIMARY KEY ("id"),
    CONSTRAINT fostering_place_kind_known CHECK (kind IN ('host', 'school'))
);

GRANT SELECT, INSERT ON fostering_place TO journey_api;
GRANT SELECT ON fostering_place TO journey_worker;

ALTER TABLE fostering_place ENABLE ROW LEVEL SECURITY;
-- Whoever works with such children in any team, and whoever reads everything or the whole of the front door.
CREATE POLICY api_reads ON fostering_place FOR SELECT TO journey_api USING (
  (SELECT app_scope()) IN ('all', 'hub', 'teams'));
CREATE POLICY api_adds ON fostering_place FOR INSERT TO journey_api WITH CHECK (noted_by = (SELECT app_actor()));
CREATE POLICY worker_reads ON fostering_place FOR SELECT TO journey_worker USING (true);

-- The view of arrangements looks for the open ones.
CREATE INDEX stage_open_fostering ON stage (opened_at) WHERE kind = 'privateFostering' AND finished_at IS NULL;
