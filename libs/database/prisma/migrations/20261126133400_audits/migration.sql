-- Case files are audited against practice standards; what is found becomes actions that are looked at again. Words are documents of the
-- audit's own stream; these rows hold codes, ids and dates.
CREATE TABLE "audit" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "theme" TEXT,
    "journey_id" UUID NOT NULL,
    "team_id" TEXT,
    "auditor_id" UUID NOT NULL,
    "planned_by" UUID NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "draw" JSONB,
    "finished_at" TIMESTAMPTZ(3),
    "overall" TEXT,
    "grades" JSONB,
    "standards_version" INTEGER,
    "text_hash" TEXT,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id"),
    CONSTRAINT audit_kind CHECK (kind IN ('internal', 'independent', 'themed', 'friday')),
    CONSTRAINT audit_theme CHECK ((kind = 'themed') = (theme IS NOT NULL)),
    CONSTRAINT audit_overall CHECK (overall IN ('outstanding', 'good', 'requiresImprovement', 'inadequate')),
    CONSTRAINT audit_finished_whole CHECK (num_nulls(finished_at, overall, grades, standards_version, text_hash) IN (0, 5))
);
CREATE INDEX "audit_journey_id_idx" ON "audit"("journey_id");
CREATE INDEX "audit_auditor_id_finished_at_idx" ON "audit"("auditor_id", "finished_at");
CREATE INDEX "audit_team_id_finished_at_idx" ON "audit"("team_id", "finished_at");
-- Nobody audits a case file twice at the same time.
CREATE UNIQUE INDEX audit_one_open ON audit (journey_id, auditor_id) WHERE finished_at IS NULL;

CREATE TABLE "quality_action" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "source_kind" TEXT NOT NULL,
    "journey_id" UUID,
    "team_id" TEXT,
    "owner_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "recheck_on" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "raised_by" UUID NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "text_hash" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_text_hash" TEXT,
    "rechecked_at" TIMESTAMPTZ(3),
    "rechecked_by" UUID,
    "outcome" TEXT,
    "check_text_hash" TEXT,

    CONSTRAINT "quality_action_pkey" PRIMARY KEY ("id"),
    CONSTRAINT quality_action_source CHECK (source_kind IN ('audit', 'complaint')),
    CONSTRAINT quality_action_status CHECK (status IN ('open', 'done', 'rechecked')),
    CONSTRAINT quality_action_outcome CHECK (outcome IN ('improved', 'notYet')),
    CONSTRAINT quality_action_checked_after CHECK (recheck_on >= due_on),
    CONSTRAINT quality_action_checked_by_another CHECK (rechecked_by IS NULL OR rechecked_by <> owner_id)
);
CREATE INDEX "quality_action_source_id_idx" ON "quality_action"("source_id");
CREATE INDEX "quality_action_owner_id_status_due_on_idx" ON "quality_action"("owner_id", "status", "due_on");
CREATE INDEX "quality_action_team_id_status_due_on_idx" ON "quality_action"("team_id", "status", "due_on");

REVOKE ALL ON audit, quality_action FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON audit, quality_action TO journey_api;
GRANT SELECT ON audit, quality_action TO journey_worker;

-- What is written about a closed child is closed with the child, whoever has the audit.
CREATE FUNCTION closed_quality() RETURNS uuid[]
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT coalesce(array_agg(id), '{}') FROM audit WHERE journey_id = ANY (closed_journeys()) $$;

CREATE OR REPLACE FUNCTION closed_streams() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  RETURN closed_people() || closed_journeys() || closed_contacts() || closed_enquiries() || closed_quality();

ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE quality_action ENABLE ROW LEVEL SECURITY;
CREATE POLICY api_closed ON audit AS RESTRICTIVE FOR SELECT TO journey_api USING (journey_id NOT IN (SELECT unnest(closed_journeys())));
CREATE POLICY api_closed ON quality_action AS RESTRICTIVE FOR SELECT TO journey_api USING (
  journey_id IS NULL OR journey_id NOT IN (SELECT unnest(closed_journeys())));
CREATE POLICY api_reads ON audit FOR SELECT TO journey_api USING (
  (SELECT app_scope()) = 'all' OR auditor_id = (SELECT app_actor()) OR team_id = ANY ((SELECT app_teams())::text[]));
CREATE POLICY api_reads ON quality_action FOR SELECT TO journey_api USING (
  (SELECT app_scope()) = 'all' OR owner_id = (SELECT app_actor()) OR team_id = ANY ((SELECT app_teams())::text[]));
-- The API writes them as the service itself, once it has judged whose they are.
CREATE POLICY api_adds ON audit FOR INSERT TO journey_api WITH CHECK ((SELECT app_scope()) = 'all' AND planned_by = (SELECT app_actor()));
CREATE POLICY api_changes ON audit FOR UPDATE TO journey_api USING ((SELECT app_scope()) = 'all' AND auditor_id = (SELECT app_actor()));
CREATE POLICY api_adds ON quality_action FOR INSERT TO journey_api WITH CHECK ((SELECT app_scope()) = 'all' AND raised_by = (SELECT app_actor()));
CREATE POLICY api_changes ON quality_action FOR UPDATE TO journey_api USING ((SELECT app_scope()) = 'all');
CREATE POLICY worker_all ON audit TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON quality_action TO journey_worker USING (true) WITH CHECK (true);
