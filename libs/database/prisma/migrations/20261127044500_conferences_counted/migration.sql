-- Measures of conferences, supervision, changes of worker and onward referrals: the few further facts of which a yes is counted.
CREATE INDEX fact_counted_conferences ON fact (type, occurred_at) WHERE type IN (
  'initialConference.conferenceHeld', 'childProtectionPlan.conferenceHeld', 'initialConference.conferenceDecided',
  'childProtectionPlan.reviewDecided', 'initialConference.conferenceScrutinised', 'childProtectionPlan.supervisionHeld',
  'journey.workerTransferred', 'journey.referredOnward');
