-- Measures of conferences and of changes of worker: the few further facts of which a yes is counted.
CREATE INDEX fact_counted_conferences ON fact (type, occurred_at) WHERE type IN (
  'initialConference.conferenceHeld', 'childProtectionPlan.conferenceHeld', 'initialConference.conferenceDecided',
  'childProtectionPlan.reviewDecided', 'journey.workerTransferred');
