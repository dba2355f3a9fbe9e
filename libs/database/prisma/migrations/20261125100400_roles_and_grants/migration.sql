-- The API and the worker act under these roles (`-c role=` when they connect), whatever login they use. Roles belong to the whole
-- cluster: another database, or another process at this moment, may have made them already.
DO $$
DECLARE wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['journey_api', 'journey_worker'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        RAISE NOTICE 'role % was made by another at the same moment', wanted;
      END;
    END IF;
    -- Since PostgreSQL 16 membership alone does not allow SET ROLE.
    IF NOT pg_has_role(current_user, wanted, CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
      EXECUTE format('GRANT %I TO %I', wanted, current_user);
    END IF;
  END LOOP;
END $$;

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION possible_matches, ledger_claim FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO journey_api, journey_worker;
GRANT EXECUTE ON FUNCTION possible_matches TO journey_api;
GRANT EXECUTE ON FUNCTION ledger_claim TO journey_api, journey_worker;
GRANT USAGE ON SEQUENCE fact_position_seq, outbox_id_seq, access_log_id_seq TO journey_api, journey_worker;

-- Both read everything that row-level security lets them see.
GRANT SELECT ON team, staff, delegation, person, enquiry, contact, journey, stage, deadline, milestone, lateness_reason, sign_off, draft,
  draft_version, document, fact, stream_head, checkpoint, command, outbox, subscription, delivery, notification, access_log, policy,
  proclaimed_day TO journey_api, journey_worker;

-- Append only: no UPDATE, DELETE or TRUNCATE for anybody below the owner.
GRANT INSERT ON fact, command, outbox, document, draft_version, access_log, policy, proclaimed_day TO journey_api, journey_worker;
GRANT INSERT ON checkpoint, milestone, lateness_reason TO journey_worker;

-- What the API writes by itself: what came in, texts being written, who works here. Every act on a stage goes through the worker.
GRANT INSERT ON enquiry, contact, stage, deadline, delivery TO journey_api;
GRANT INSERT, UPDATE ON person, draft, team, staff, delegation, subscription TO journey_api;
GRANT UPDATE (status, next_attempt_at) ON delivery TO journey_api;
GRANT UPDATE (read_at) ON notification TO journey_api;

GRANT INSERT, UPDATE ON person, enquiry, contact, journey, stage, deadline, sign_off, draft, delivery, notification, staff, team TO journey_worker;
