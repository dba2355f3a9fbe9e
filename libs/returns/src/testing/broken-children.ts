import { type CensusChild, type CensusEnquiry, type CensusEpisode } from '../census/census.types';

const assessment = { startedOn: '2025-06-02', authorisedOn: '2025-06-30', factors: ['3B'] };
/** Thursday 19 June 2025. */
const enquiry: CensusEnquiry = {
  ...{ startedOn: '2025-06-04', conferenceDueOn: '2025-06-25' },
  ...{ conferenceOn: '2025-06-19', conferenceNotRequired: false },
};
const noConference: CensusEnquiry = { startedOn: '2025-06-04', conferenceNotRequired: true };
const plan = {
  ...{ startedOn: '2025-06-19', initialCategory: 'NEG', latestCategory: 'NEG' },
  ...{ previousPlans: 0, reviewedOn: ['2025-09-10'] },
};
const ended = { ...plan, endedOn: '2025-12-10', reviewedOn: ['2025-09-10', '2025-12-10'] };

const episode: CensusEpisode = {
  ...{ journeyId: 'journey', referredOn: '2025-06-02', source: '2A', primaryNeed: 'N1', noFurtherAction: false },
  ...{ assessments: [assessment], enquiries: [enquiry], protectionPlans: [plan], childInNeedPlans: [] },
};

/** A synthetic child on a protection plan who keeps every rule of the census of 2026. */
export const soundChild: CensusChild = {
  ...{ personId: 'person', laChildId: 'SOUND', upnUnknown: 'UN1', bornOn: '2021-05-05', sex: 'F' },
  ...{ ethnicity: 'WBRI', disabilities: ['NONE'], episodes: [episode] },
};

const about = (more: Partial<CensusChild>): CensusChild => ({ ...soundChild, ...more });
const of = (...episodes: Partial<CensusEpisode>[]): CensusChild =>
  about({ episodes: episodes.map((more) => ({ ...episode, ...more })) });

const assessedAlone = { enquiries: [], protectionPlans: [] };
const closed = { closedOn: '2026-02-02', closureReason: 'RC7' };
const closedBefore = { ...assessedAlone, closedOn: '2025-07-01', closureReason: 'RC8' };
const later = {
  ...assessedAlone,
  ...{ journeyId: 'later', referredOn: '2025-09-01' },
  assessments: [{ startedOn: '2025-09-01', authorisedOn: '2025-10-01', factors: ['3B'] }],
};
const inNeed = (startedOn: string, endedOn?: string) => ({ startedOn, ...(endedOn === undefined ? {} : { endedOn }) });

/** For each rule a child who breaks it; some break another one by the same. */
export const brokenChildren: Readonly<Record<string, CensusChild>> = {
  '8525Q': about({ bornOn: undefined }),
  '8530Q': about({
    bornOn: undefined,
    expectedOn: '2026-02-01',
    sex: 'U',
    episodes: [{ ...episode, ...assessedAlone }],
  }),
  '8535Q': about({ bornOn: '2026-01-02', diedOn: '2026-01-01' }),
  '8545Q': about({ diedOn: '2025-03-31' }),
  '8770Q': about({ bornOn: '2015-05-05', upnUnknown: undefined }),
  '8775Q': about({ bornOn: '2001-03-30', upnUnknown: 'UN5' }),
  '8606': about({ bornOn: '2026-03-20' }),
  '8815': of(assessedAlone, later),
  '8816': of(assessedAlone, { ...later, closedOn: '2026-01-05', closureReason: 'RC8' }),
  '8820': of({ ...closedBefore, closedOn: '2025-09-02' }, later),
  '1103': of({ assessments: [{ ...assessment, startedOn: '2025-05-30' }] }),
  '1104': of({ enquiries: [{ ...enquiry, conferenceOn: '2025-05-30' }] }),
  '1105': of({ protectionPlans: [{ ...plan, startedOn: '2025-05-30' }] }),
  '2889': of({ enquiries: [{ ...enquiry, startedOn: '2025-05-30' }] }),
  '4015': of({ ...assessedAlone, childInNeedPlans: [inNeed('2025-05-30')] }),
  '8630': of({ ...closedBefore, closedOn: '2025-05-30' }),
  '8565': of({ ...closedBefore, closedOn: '2025-06-27' }),
  '8805': of({ ...closedBefore, closureReason: undefined }),
  '8867': of({ ...closedBefore, assessments: [{ startedOn: '2025-06-02', factors: [] }] }),
  '8868': of({ ...closed, protectionPlans: [], enquiries: [{ ...enquiry, conferenceOn: undefined }] }),
  '2990': of({ ...closed, closureReason: 'RC8', protectionPlans: [ended] }),
  '8825Q': of({ ...closedBefore, assessments: [] }),
  '8585Q': of({ ...closed, closureReason: 'RC2', protectionPlans: [ended] }),
  '8608': of({ assessments: [{ ...assessment, startedOn: '2025-07-01' }] }),
  '8736': of({ referredOn: '2025-03-03', ...assessedAlone, assessments: [{ startedOn: '2025-03-03', factors: [] }] }),
  '8896': of({
    assessments: [
      { startedOn: '2026-03-09', factors: [] },
      { startedOn: '2026-03-10', factors: [] },
    ],
  }),
  '8863Q': of({ assessments: [assessment, { ...assessment, startedOn: '2025-06-30', authorisedOn: '2025-07-30' }] }),
  '8670Q': of({ assessments: [assessment, { startedOn: '2026-01-02', factors: [] }] }),
  '8897Q': of({ assessments: [{ ...assessment, factors: [] }] }),
  '8614': of({ assessments: [assessment, { startedOn: '2026-03-09', factors: ['3B'] }] }),
  '8898': of({ assessments: [{ ...assessment, factors: ['3B', '3B'] }] }),
  '8869': of({ assessments: [{ ...assessment, factors: ['21', '3B'] }] }),
  '8873Q': of({ assessments: [{ ...assessment, factors: ['21'] }] }),
  '8945Q': of({ assessments: [{ ...assessment, factors: ['18A'] }] }),
  '8950Q': of({ assessments: [{ ...assessment, factors: ['19A'] }] }),
  '8615': of({ enquiries: [{ ...enquiry, startedOn: '2025-06-20' }] }),
  '8740': of({
    ...{ ...assessedAlone, referredOn: '2025-03-03' },
    enquiries: [{ startedOn: '2025-03-10', conferenceNotRequired: false }],
  }),
  '8839': of({
    protectionPlans: [],
    enquiries: ['2026-03-16', '2026-03-17'].map((startedOn) => ({ startedOn, conferenceNotRequired: false })),
  }),
  '8890': of({ enquiries: [enquiry, { ...noConference, startedOn: '2025-06-19' }] }),
  '8875': of({ protectionPlans: [], enquiries: [{ ...enquiry, conferenceOn: '2025-06-21' }] }),
  '8870Q': of({ enquiries: [{ ...enquiry, conferenceDueOn: '2025-06-28' }] }),
  '8675Q': of({ protectionPlans: [], enquiries: [{ startedOn: '2026-02-02', conferenceNotRequired: false }] }),
  '2991Q': of({ assessments: [] }),
  '2884': of({ conferenceOn: '2025-06-19' }),
  '2885': of({ protectionPlans: [{ ...plan, startedOn: '2025-06-20' }] }),
  '8840': of({ protectionPlans: [{ ...plan, endedOn: '2025-06-19', reviewedOn: [] }] }),
  '8925': of({ protectionPlans: [{ ...plan, endedOn: '2025-06-18', reviewedOn: [] }] }),
  '8841': of({ protectionPlans: [{ ...plan, reviewedOn: ['2025-06-19'] }] }),
  '8905': of({ protectionPlans: [{ ...plan, initialCategory: undefined }] }),
  '8910': of({ protectionPlans: [{ ...plan, latestCategory: undefined }] }),
  '8935': of({ protectionPlans: [plan, { ...plan, startedOn: '2025-06-19' }] }),
  '8940': of({ protectionPlans: [ended, { ...plan, startedOn: '2025-12-09', reviewedOn: [] }] }),
  '8832': of({ noFurtherAction: true, assessments: [], enquiries: [] }),
  '4004': of({ ...assessedAlone, childInNeedPlans: [inNeed('2025-07-01'), inNeed('2025-08-01')] }),
  '4014': of({ ...assessedAlone, childInNeedPlans: [inNeed('2025-07-01', '2025-08-02'), inNeed('2025-08-01')] }),
  '4012Q': of({ ...assessedAlone, childInNeedPlans: [inNeed('2025-07-01', '2025-07-01')] }),
  '4001': of({ childInNeedPlans: [inNeed('2025-06-10')] }),
  '4016': of({ childInNeedPlans: [inNeed('2025-07-01', '2025-08-01')] }),
  '4017': of({ childInNeedPlans: [inNeed('2025-06-10', '2025-06-20')] }),
  '4003': of({ protectionPlans: [ended], childInNeedPlans: [inNeed('2025-09-01', '2025-10-01')] }),
};
