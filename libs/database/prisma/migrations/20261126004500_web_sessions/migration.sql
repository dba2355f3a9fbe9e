-- The web pages keep their sessions here, and nothing else. Their role sees this schema alone: no child's record.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'journey_web') THEN
    BEGIN
      CREATE ROLE journey_web NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      RAISE NOTICE 'role journey_web was made by another at the same moment';
    END;
  END IF;
  IF NOT pg_has_role(current_user, 'journey_web', CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
    EXECUTE format('GRANT journey_web TO %I', current_user);
  END IF;
END $$;

CREATE SCHEMA web;
REVOKE ALL ON SCHEMA web FROM PUBLIC;

-- The columns are those that connect-pg-simple expects.
CREATE TABLE web.session (
  sid text PRIMARY KEY,
  sess jsonb NOT NULL,
  expire timestamptz NOT NULL
);
CREATE INDEX session_expire ON web.session (expire);

-- What somebody sent after their session had ended: sealed, for that person alone, and gone after a day.
CREATE TABLE web.parked_post (
  id uuid PRIMARY KEY,
  owner text NOT NULL,
  path text NOT NULL,
  sealed text NOT NULL,
  parked_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX parked_post_owner ON web.parked_post (owner, parked_at);

GRANT USAGE ON SCHEMA web TO journey_web;
GRANT SELECT, INSERT, UPDATE, DELETE ON web.session, web.parked_post TO journey_web;
ALTER TABLE web.session ENABLE ROW LEVEL SECURITY;
ALTER TABLE web.parked_post ENABLE ROW LEVEL SECURITY;
CREATE POLICY web_alone ON web.session TO journey_web USING (true) WITH CHECK (true);
CREATE POLICY web_alone ON web.parked_post TO journey_web USING (true) WITH CHECK (true);
