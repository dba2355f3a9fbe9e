export const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
export const chairId = '00000000-0000-4000-8000-000000000001';

const hash = (letter: string): string => letter.repeat(64);

const booking = {
  ...{ n: 1, bookedFor: '2013-03-12T10:00:00.000Z', chairId, chairEmployment: 'agency', chairKnowsFamily: false },
};

/** An initial conference that is booked for Tuesday 12 March 2013. Synthetic. */
export const bookedState = {
  ...{ status: 'booked', openedAt: '2013-02-25T14:00:00.000Z', conferenceType: 'ordinary', n: 1, extensions: [] },
  ...{
    requests: [],
    delays: [],
    views: [{ occasion: 'conference', whose: 'child', answer: 'given', textHash: hash('c') }],
  },
  scrutinies: [
    {
      ...{ n: 1, by: 'scrutineer', at: '2013-03-06T10:00:00.000Z', result: 'passed', childInNeedPlanWouldDo: false },
      ...{ reportsPresent: true, participationPlanned: true, gpInvited: false },
    },
  ],
  meeting: {
    ...{
      bookings: 1,
      booking,
      invited: ['police', 'gp', 'school'],
      reports: [{ agency: 'school', report: 'received' }],
    },
    advocate: { offeredOn: '2013-03-06', answer: 'accepted' },
    adjournments: [{ at: '2013-03-08T10:00:00.000Z', reason: 'reportsMissing' }],
  },
};

const came = (agency: string) => ({ agency, invited: true, attendance: 'attended', report: 'none' });
const sitting = {
  ...booking,
  ...{ at: '2013-03-12T10:00:00.000Z', quorate: true, gp: 'invited' },
  attendance: ['socialCare', 'police', 'school'].map(came).concat({ ...came('gp'), attendance: 'absent' }),
};

export const heldState = { ...bookedState, status: 'held', sitting, meeting: { ...bookedState.meeting, sitting } };

export const conferenceStage = {
  ...{ stageId: `${journeyId}/initialConference-1`, stage: 'initialConference-1', kind: 'initialConference', n: 1 },
  ...{ status: 'booked', openedAt: '2013-02-25T14:00:00.000Z', version: 4, ruleSet: 'wt2010', deadlines: [] },
};

export const conferenceJourney = {
  ...{
    id: journeyId,
    personId: 'p',
    contactId: 'c',
    ruleSet: 'wt2010',
    status: 'open',
    version: 1,
    deadlines: [],
    holders: [],
  },
  ...{ referralAt: '2013-02-20T10:00:00.000Z', isReReferral: false },
  stages: [
    {
      ...{ stageId: `${journeyId}/section47Enquiry-1`, stage: 'section47Enquiry-1', kind: 'section47Enquiry', n: 1 },
      ...{ status: 'concluded', openedAt: '2013-02-25T14:00:00.000Z', finishedAt: '2013-03-04T14:00:00.000Z' },
      outcome: 'substantiatedContinuingRisk',
    },
  ],
};

const fact = (type: string, stage: string, payload: object) => ({
  ...{ position: '1', streamId: journeyId, stageId: `${journeyId}/${stage}`, type, payload, actorId: chairId },
  ...{ occurredAt: '2013-03-07T10:00:00.000Z', recordedAt: '2013-03-07T10:00:00.000Z' },
});

export const conferenceFacts = [
  fact('initialConference.reportReceived', 'initialConference-1', {
    agency: 'school',
    report: 'received',
    textHash: hash('a'),
  }),
  fact('section47Enquiry.concluded', 'section47Enquiry-1', { outcome: 'x', textHash: hash('b') }),
];
