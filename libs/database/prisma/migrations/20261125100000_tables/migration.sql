-- CreateTable
CREATE TABLE "team" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "service" TEXT NOT NULL,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "roles" TEXT[],
    "team_id" TEXT,
    "organisation" TEXT,
    "employment" TEXT NOT NULL DEFAULT 'permanent',
    "newly_qualified" BOOLEAN NOT NULL DEFAULT false,
    "email" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegation" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "date_of_birth" DATE,
    "expected_date_of_birth" DATE,
    "sex" TEXT NOT NULL,
    "address" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enquiry" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "source_code" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" UUID NOT NULL,
    "organisation" TEXT,
    "household_key" TEXT,
    "domestic_abuse" BOOLEAN NOT NULL DEFAULT false,
    "form_hash" TEXT NOT NULL,

    CONSTRAINT "enquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "enquiry_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "given_name" TEXT,
    "family_name" TEXT,
    "date_of_birth" DATE,
    "expected_date_of_birth" DATE,
    "sex" TEXT,
    "person_id" UUID,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "outcome" TEXT,
    "level_of_need" INTEGER,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" UUID,
    "journey_id" UUID,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journey" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "rule_set" TEXT NOT NULL,
    "referral_at" TIMESTAMPTZ(3) NOT NULL,
    "is_re_referral" BOOLEAN NOT NULL,
    "status" TEXT NOT NULL,
    "team_id" TEXT,
    "awaiting" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "closure_reason" TEXT,

    CONSTRAINT "journey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stage" (
    "id" TEXT NOT NULL,
    "stream_id" UUID NOT NULL,
    "journey_id" UUID,
    "contact_id" UUID,
    "kind" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "rule_set" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "state" JSONB NOT NULL,
    "team_id" TEXT,
    "worker_id" UUID,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline" (
    "id" UUID NOT NULL,
    "stage_id" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "rule_set" TEXT NOT NULL,
    "rule_version" TEXT NOT NULL,
    "calendar_version" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "extended_to" DATE,
    "extension_reason" TEXT,
    "stopped_at" TIMESTAMPTZ(3),

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "deadline_id" UUID NOT NULL,
    "milestone" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reached_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("deadline_id","milestone")
);

-- CreateTable
CREATE TABLE "lateness_reason" (
    "id" UUID NOT NULL,
    "deadline_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "text_hash" TEXT,
    "given_by" UUID NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lateness_reason_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_off" (
    "id" UUID NOT NULL,
    "stage_id" TEXT NOT NULL,
    "submission" INTEGER NOT NULL,
    "text_hash" TEXT NOT NULL,
    "submitted_by" UUID NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "decision" TEXT,
    "decided_by" UUID,
    "decided_grade" TEXT,
    "deputising_for" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "reasons_hash" TEXT,

    CONSTRAINT "sign_off_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "stage_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "saved_by" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("stage_id")
);

-- CreateTable
CREATE TABLE "draft_version" (
    "stage_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "saved_by" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_version_pkey" PRIMARY KEY ("stage_id","version")
);

-- CreateTable
CREATE TABLE "document" (
    "stream_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_pkey" PRIMARY KEY ("stream_id","sha256")
);

-- CreateTable
CREATE TABLE "fact" (
    "position" BIGSERIAL NOT NULL,
    "stream_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "stage_id" TEXT,
    "type" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "payload" JSONB NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_roles" TEXT[],
    "actor_grade" TEXT NOT NULL,
    "deputising_for" UUID,
    "command_id" UUID,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "fact_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "stream_head" (
    "stream_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "stream_head_pkey" PRIMARY KEY ("stream_id")
);

-- CreateTable
CREATE TABLE "checkpoint" (
    "n" INTEGER NOT NULL,
    "up_to" BIGINT NOT NULL,
    "facts" BIGINT NOT NULL,
    "root" TEXT NOT NULL,
    "prev_root" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "key_id" TEXT NOT NULL,
    "signature" TEXT NOT NULL,

    CONSTRAINT "checkpoint_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "command" (
    "id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "request_hash" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "command_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "fact_position" BIGINT NOT NULL,
    "type" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscription" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "types" TEXT[],
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "outbox_id" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_error" TEXT,
    "delivered_at" TIMESTAMPTZ(3),

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("outbox_id","target")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "fact_position" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "stage_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_log" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "roles" TEXT[],
    "action" TEXT NOT NULL,
    "subjects" TEXT[],
    "allowed" BOOLEAN NOT NULL,
    "request_id" TEXT NOT NULL,

    CONSTRAINT "access_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy" (
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "value" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "changed_by" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("name","version")
);

-- CreateTable
CREATE TABLE "proclaimed_day" (
    "date" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proclaimed_day_pkey" PRIMARY KEY ("date")
);

-- CreateIndex
CREATE INDEX "staff_team_id_idx" ON "staff"("team_id");

-- CreateIndex
CREATE INDEX "delegation_to_id_idx" ON "delegation"("to_id");

-- CreateIndex
CREATE INDEX "person_date_of_birth_idx" ON "person"("date_of_birth");

-- CreateIndex
CREATE INDEX "person_expected_date_of_birth_idx" ON "person"("expected_date_of_birth");

-- CreateIndex
CREATE INDEX "enquiry_household_key_received_at_idx" ON "enquiry"("household_key", "received_at");

-- CreateIndex
CREATE INDEX "enquiry_recorded_by_idx" ON "enquiry"("recorded_by");

-- CreateIndex
CREATE INDEX "enquiry_organisation_idx" ON "enquiry"("organisation");

-- CreateIndex
CREATE INDEX "contact_person_id_idx" ON "contact"("person_id");

-- CreateIndex
CREATE INDEX "contact_enquiry_id_idx" ON "contact"("enquiry_id");

-- CreateIndex
CREATE INDEX "contact_journey_id_idx" ON "contact"("journey_id");

-- CreateIndex
CREATE UNIQUE INDEX "journey_contact_id_key" ON "journey"("contact_id");

-- CreateIndex
CREATE INDEX "journey_person_id_idx" ON "journey"("person_id");

-- CreateIndex
CREATE INDEX "journey_team_id_idx" ON "journey"("team_id");

-- CreateIndex
CREATE INDEX "stage_journey_id_idx" ON "stage"("journey_id");

-- CreateIndex
CREATE INDEX "stage_contact_id_idx" ON "stage"("contact_id");

-- CreateIndex
CREATE INDEX "stage_stream_id_idx" ON "stage"("stream_id");

-- CreateIndex
CREATE INDEX "stage_team_id_idx" ON "stage"("team_id");

-- CreateIndex
CREATE INDEX "stage_worker_id_idx" ON "stage"("worker_id");

-- CreateIndex
CREATE INDEX "deadline_due_at_idx" ON "deadline"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "deadline_stage_id_rule_n_key" ON "deadline"("stage_id", "rule", "n");

-- CreateIndex
CREATE INDEX "lateness_reason_deadline_id_idx" ON "lateness_reason"("deadline_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_off_stage_id_submission_key" ON "sign_off"("stage_id", "submission");

-- CreateIndex
CREATE INDEX "document_created_by_idx" ON "document"("created_by");

-- CreateIndex
CREATE INDEX "fact_stage_id_idx" ON "fact"("stage_id");

-- CreateIndex
CREATE INDEX "fact_command_id_idx" ON "fact"("command_id");

-- CreateIndex
CREATE UNIQUE INDEX "fact_stream_id_seq_key" ON "fact"("stream_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_fact_position_key" ON "outbox"("fact_position");

-- CreateIndex
CREATE INDEX "delivery_status_next_attempt_at_idx" ON "delivery"("status", "next_attempt_at");

-- CreateIndex
CREATE INDEX "notification_recipient_id_created_at_idx" ON "notification"("recipient_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "notification_recipient_id_fact_position_key" ON "notification"("recipient_id", "fact_position");

-- CreateIndex
CREATE INDEX "access_log_actor_id_at_idx" ON "access_log"("actor_id", "at");

