import {
  type AccessTable,
  hub,
  inHouse,
  journeyReaders,
  journeyTextReaders,
  overseers,
  specialists,
  type Things,
  withTheChild,
} from './rows';

const nobodyKnown = '3f0b1b52-5f0c-4f0e-9c47-0a9d1c7e0001';

const stage = ({ journeyId, stage: name }: Things): string => `/journeys/${journeyId}/stages/${name}`;

/** Children, their journeys, and the work in them. */
export const journeyRows: AccessTable = {
  searchPeople: {
    try: () => ['POST', '/people/search', { body: { givenName: 'Ada', familyName: 'Specimen' } }],
    in: [...hub, ...overseers],
  },
  person: { try: (it) => ['GET', `/people/${it.personId}`], in: journeyReaders },
  legalHold: { try: (it) => ['GET', `/people/${it.personId}/legal-hold`], in: ['head'] },
  placeHold: {
    try: (it) => ['PUT', `/people/${it.personId}/legal-hold`, { body: { reason: 'Synthetic' } }],
    in: ['head'],
  },
  liftHold: {
    try: (it) => ['DELETE', `/people/${it.personId}/legal-hold`, { body: { reason: 'Synthetic' } }],
    in: ['head'],
  },
  recordsDue: { try: () => ['GET', '/retention'], in: ['head'] },
  restriction: { try: (it) => ['GET', `/people/${it.personId}/restriction`], in: ['head'] },
  restrictPerson: {
    try: (it) => [
      'PUT',
      `/people/${it.personId}/restriction`,
      { body: { staffIds: [nobodyKnown], reason: 'Synthetic' } },
    ],
    in: ['head'],
  },
  unrestrictPerson: {
    try: (it) => ['DELETE', `/people/${it.personId}/restriction`, { body: { reason: 'Synthetic' } }],
    in: ['head'],
  },
  excludeWorker: {
    try: (it) => ['POST', `/people/${it.personId}/exclusions`, { body: { staffId: nobodyKnown, reason: 'Synthetic' } }],
    in: ['head'],
  },
  readmitWorker: {
    try: (it) => ['DELETE', `/people/${it.personId}/exclusions/${nobodyKnown}`, { body: { reason: 'Synthetic' } }],
    in: ['head'],
  },
  /** The record is not restricted: whoever sees it hears that it is open already, and to everybody else it is not there. */
  breakGlass: {
    try: (it) => ['POST', `/people/${it.personId}/break-glass`, { body: { reason: 'Synthetic' } }],
    in: ['decisionMaker', 'hubManager', 'outOfHours', 'head', ...withTheChild],
  },
  personAccessLog: { try: (it) => ['GET', `/people/${it.personId}/access-log`], in: overseers },
  journeyAccessLog: { try: (it) => ['GET', `/journeys/${it.journeyId}/access-log`], in: overseers },
  personJourneys: { try: (it) => ['GET', `/people/${it.personId}/journeys`], in: journeyReaders },
  journey: { try: (it) => ['GET', `/journeys/${it.journeyId}`], in: journeyReaders },
  journeyNextSteps: { try: (it) => ['GET', `/journeys/${it.journeyId}/next-steps`], in: journeyReaders },
  journeyAsAt: {
    try: (it) => ['GET', `/journeys/${it.journeyId}/as-at?at=2026-01-01T00:00:00Z`],
    in: journeyReaders,
  },
  chronology: { try: (it) => ['GET', `/journeys/${it.journeyId}/chronology`], in: journeyReaders },
  fosteringArrangements: {
    try: () => ['GET', '/private-fostering/arrangements'],
    in: [...inHouse, ...specialists],
    finds: { thing: ({ journeyId }) => `${journeyId}/privateFostering-1`, who: journeyReaders },
  },
  stage: { try: (it) => ['GET', stage(it)], in: journeyReaders },
  stageNextSteps: { try: (it) => ['GET', `${stage(it)}/next-steps`], in: journeyReaders },
  stageSignOffs: { try: (it) => ['GET', `${stage(it)}/sign-offs`], in: journeyReaders },
  stageDocument: { try: (it) => ['GET', `${stage(it)}/documents/${it.textHash}`], in: journeyTextReaders },
  stageDraft: { try: (it) => ['GET', `${stage(it)}/draft`], in: journeyTextReaders },
  stageDraftVersions: { try: (it) => ['GET', `${stage(it)}/draft/versions`], in: journeyTextReaders },
  stageDraftVersion: { try: (it) => ['GET', `${stage(it)}/draft/versions/1`], in: journeyTextReaders },
  deadline: { try: (it) => ['GET', `/deadlines/${it.deadlineId}`], in: journeyReaders },
};
