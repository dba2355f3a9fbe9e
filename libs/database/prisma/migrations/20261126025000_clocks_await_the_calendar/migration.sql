-- A clock that runs past the list of bank holidays is on record all the same: it waits for the years that are published later.
ALTER TABLE "deadline" ADD COLUMN "awaits_calendar" BOOLEAN NOT NULL DEFAULT false;
CREATE INDEX deadline_awaits_calendar ON deadline (calendar_version) WHERE awaits_calendar;

-- One of these at a time on a journey, once more, where no program can pass it by.
DROP INDEX stage_one_of_kind;
CREATE UNIQUE INDEX stage_one_of_kind ON stage (journey_id, kind)
  WHERE finished_at IS NULL AND kind IN ('section47Enquiry', 'childProtectionPlan', 'childInNeedPlan', 'preProceedings');
