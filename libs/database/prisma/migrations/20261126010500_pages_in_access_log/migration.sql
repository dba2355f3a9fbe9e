-- From which page something was read or done, as the pages name themselves.
ALTER TABLE "access_log" ADD COLUMN "page" TEXT,
  ADD CONSTRAINT access_log_page CHECK (length(page) <= 60 AND page ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- Who looked at a record is asked by the record.
CREATE INDEX access_log_subjects ON access_log USING gin (subjects);

-- Everybody's requests add to the log; heads of service and auditors read it, and nobody else.
ALTER TABLE access_log ENABLE ROW LEVEL SECURITY;
CREATE POLICY api_adds ON access_log FOR INSERT TO journey_api WITH CHECK (true);
CREATE POLICY api_reads ON access_log FOR SELECT TO journey_api USING ((SELECT app_scope()) = 'all');
CREATE POLICY worker_all ON access_log TO journey_worker USING (true) WITH CHECK (true);
