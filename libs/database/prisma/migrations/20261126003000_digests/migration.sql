-- Whoever wants one mail a day instead of one for each thing.
CREATE TABLE "notification_preference" (
    "staff_id" UUID NOT NULL,
    "daily_digest" BOOLEAN NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notification_preference_pkey" PRIMARY KEY ("staff_id")
);

-- One a person and day, however many workers there are: the primary key lets one of them send it.
CREATE TABLE "digest" (
    "staff_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "up_to" BIGINT NOT NULL,
    "things" INTEGER NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "digest_pkey" PRIMARY KEY ("staff_id", "day")
);

CREATE INDEX notification_unread ON notification (recipient_id) WHERE read_at IS NULL;

GRANT SELECT, INSERT, UPDATE ON notification_preference TO journey_api;
GRANT SELECT ON notification_preference TO journey_worker;
GRANT SELECT, INSERT ON digest TO journey_worker;

ALTER TABLE notification_preference ENABLE ROW LEVEL SECURITY;
CREATE POLICY api_own ON notification_preference TO journey_api
  USING (staff_id = (SELECT app_actor())) WITH CHECK (staff_id = (SELECT app_actor()));
CREATE POLICY worker_all ON notification_preference TO journey_worker USING (true) WITH CHECK (true);

-- What was told of a record before it was closed to somebody is closed to them too.
CREATE POLICY api_closed ON notification AS RESTRICTIVE FOR SELECT TO journey_api
  USING (stage_id IS NULL OR stage_id <> ALL ((SELECT closed_stages())::text[]));
