-- A form that somebody is still filling in: theirs alone, whatever their role; not part of the record, and it does not stay long.
-- One that was thrown away keeps its version and no words: a page that stayed open cannot overwrite a form begun after it.
CREATE TABLE "form_draft" (
    "owner_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "body" JSONB,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "form_draft_pkey" PRIMARY KEY ("owner_id", "key"),
    CONSTRAINT "form_draft_key_shape" CHECK ("key" ~ '^[A-Za-z0-9][A-Za-z0-9:._-]{0,199}$'),
    CONSTRAINT "form_draft_size" CHECK (octet_length("body"::text) <= 524288)
);
CREATE INDEX form_draft_saved_at ON form_draft (saved_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON form_draft TO journey_api;
GRANT SELECT (saved_at), DELETE ON form_draft TO journey_worker;

ALTER TABLE form_draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY api_own ON form_draft TO journey_api
  USING (owner_id = (SELECT app_actor())) WITH CHECK (owner_id = (SELECT app_actor()));
-- The worker sees how old they are, never whose or what, and deletes what is too old.
CREATE POLICY worker_sees_age ON form_draft FOR SELECT TO journey_worker USING (true);
CREATE POLICY worker_drops ON form_draft FOR DELETE TO journey_worker USING (true);
