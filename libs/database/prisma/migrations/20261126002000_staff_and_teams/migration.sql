-- Who works here is kept by administrators, with a reason for every change. Roles are not: they come with the token and are only remembered.
ALTER TABLE "staff"
  ADD COLUMN "caseload_cap" INTEGER,
  ADD COLUMN "left_at" TIMESTAMPTZ(3),
  ADD CONSTRAINT staff_employment_known CHECK (employment IN ('permanent', 'agency')),
  ADD CONSTRAINT staff_caseload_cap CHECK (caseload_cap BETWEEN 1 AND 200);
ALTER TABLE "team" ADD COLUMN "closed_at" TIMESTAMPTZ(3);

CREATE TABLE "office_change" (
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "changed_by" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "office_change_pkey" PRIMARY KEY ("id"),
    CONSTRAINT office_change_subject CHECK (subject IN ('staff', 'team'))
);
CREATE INDEX "office_change_subject_subject_id_changed_at_idx" ON "office_change"("subject", "subject_id", "changed_at");
GRANT SELECT, INSERT ON office_change TO journey_api;
GRANT SELECT ON office_change TO journey_worker;
