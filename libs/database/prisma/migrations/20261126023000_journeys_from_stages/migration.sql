-- A stage may open a further journey of the child, and then another: a second step down, a second repeat of missing episodes. The contact that
-- all of it goes back to opened one journey of a kind by its own decision, and each stage one more.
ALTER TABLE "journey" ADD COLUMN "from_stage_id" TEXT;

DROP INDEX "journey_contact_id_kind_key";
CREATE UNIQUE INDEX "journey_contact_id_kind_key" ON "journey"("contact_id", "kind") WHERE "from_stage_id" IS NULL;
CREATE UNIQUE INDEX "journey_from_stage_id_kind_key" ON "journey"("from_stage_id", "kind");
CREATE INDEX "journey_contact_id_idx" ON "journey"("contact_id");
