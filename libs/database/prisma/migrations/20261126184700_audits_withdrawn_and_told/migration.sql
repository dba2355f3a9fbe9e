-- An audit can be taken off the list again, with a reason; and whoever is asked to do something hears of it.
ALTER TABLE audit ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3), ADD COLUMN "withdrawn_by" UUID, ADD COLUMN "withdrawal_hash" TEXT,
    ADD CONSTRAINT audit_withdrawn_whole CHECK (num_nulls(withdrawn_at, withdrawn_by, withdrawal_hash) IN (0, 3)),
    ADD CONSTRAINT audit_finished_or_withdrawn CHECK (num_nulls(finished_at, withdrawn_at) > 0);
DROP INDEX audit_one_open;
CREATE UNIQUE INDEX audit_one_open ON audit (journey_id, auditor_id) WHERE finished_at IS NULL AND withdrawn_at IS NULL;
-- The auditor's own, or a head of service's to take off: the API judges, and writes as the service itself.
ALTER POLICY api_changes ON audit USING ((SELECT app_scope()) = 'all');

-- The action or the complaint that a notification tells of.
ALTER TABLE notification ADD COLUMN "quality_id" UUID;
-- The day of which its owner was told that it has passed.
ALTER TABLE quality_action ADD COLUMN "overdue_told" DATE;
GRANT UPDATE (overdue_told) ON quality_action TO journey_worker;
