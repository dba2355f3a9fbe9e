-- Measures look for what happened between two moments: by rule and moment for clocks, by moment for everything else.
CREATE INDEX deadline_stopped ON deadline (rule, stopped_at) WHERE stopped_at IS NOT NULL;
CREATE INDEX deadline_due ON deadline (rule, due_at);
CREATE INDEX deadline_running_of_rule ON deadline (rule, started_at) WHERE stopped_at IS NULL;
CREATE INDEX contact_received ON contact (received_at);
CREATE INDEX journey_referred ON journey (kind, referral_at);
CREATE INDEX journey_open_of_kind ON journey (kind) WHERE closed_at IS NULL;
CREATE INDEX journey_closed ON journey (kind, closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX stage_opened ON stage (kind, opened_at);
CREATE INDEX stage_finished ON stage (kind, finished_at) WHERE finished_at IS NOT NULL;
-- The few facts of which a yes is counted.
CREATE INDEX fact_counted ON fact (type, occurred_at) WHERE type IN (
  'childProtectionPlan.visitRecorded', 'childInNeedPlan.visitRecorded', 'section47Enquiry.childSeen', 'privateFostering.visited',
  'strategyDiscussion.discussionHeld');
