import { demoPeople } from '#libs/embedded';
import { completeAssessmentText } from '../assessment';
import { type AccessTable, farAway, hub, overseers, readers, signers, textReaders, type Things } from './rows';

const stage = ({ journeyId, stage: name }: Things): string => `/journeys/${journeyId}/stages/${name}`;

/** Children, their journeys, and the work in them. */
export const journeyRows: AccessTable = {
  searchPeople: {
    try: () => ['POST', '/people/search', { body: { givenName: 'Ada', familyName: 'Specimen' } }],
    in: [...hub, ...overseers],
  },
  person: { try: (it) => ['GET', `/people/${it.personId}`], in: readers },
  personJourneys: { try: (it) => ['GET', `/people/${it.personId}/journeys`], in: readers },
  journey: { try: (it) => ['GET', `/journeys/${it.journeyId}`], in: readers },
  chronology: { try: (it) => ['GET', `/journeys/${it.journeyId}/chronology`], in: readers },
  stage: { try: (it) => ['GET', stage(it)], in: readers },
  stageSignOffs: { try: (it) => ['GET', `${stage(it)}/sign-offs`], in: readers },
  stageDocument: { try: (it) => ['GET', `${stage(it)}/documents/${it.textHash}`], in: textReaders },
  stageDraft: { try: (it) => ['GET', `${stage(it)}/draft`], in: textReaders },
  stageDraftVersions: { try: (it) => ['GET', `${stage(it)}/draft/versions`], in: textReaders },
  stageDraftVersion: { try: (it) => ['GET', `${stage(it)}/draft/versions/1`], in: textReaders },
  saveStageDraft: {
    try: (it) => ['PUT', `${stage(it)}/draft`, { body: completeAssessmentText(), headers: { 'if-match': '"1"' } }],
    in: ['author'],
  },
  allocate: {
    try: (it) => [
      'POST',
      `${stage(it)}/allocation`,
      { body: { workerId: demoPeople.socialWorker.id, teamId: 'assessment-north' }, version: 2 },
    ],
    in: signers,
  },
  submit: {
    try: (it) => ['POST', `${stage(it)}/submission`, { body: { textHash: it.textHash }, version: 2 }],
    in: ['author'],
  },
  signOff: {
    try: (it) => ['POST', `${stage(it)}/sign-off`, { body: { textHash: it.textHash }, version: 2 }],
    in: signers,
  },
  returnForChanges: {
    try: (it) => [
      'POST',
      `${stage(it)}/return`,
      { body: { textHash: it.textHash, text: { reasons: 'Synthetic.' } }, version: 2 },
    ],
    in: signers,
  },
  extendStage: {
    try: (it) => [
      'POST',
      `${stage(it)}/extension`,
      {
        body: { rule: 'initial-assessment', until: farAway, reason: 'other', text: { explanation: 'Synthetic.' } },
        version: 2,
      },
    ],
    in: signers,
  },
  explainStage: {
    try: (it) => [
      'POST',
      `${stage(it)}/lateness-reasons`,
      { body: { deadlineId: it.deadlineId, reason: 'workload', text: {} }, version: 2 },
    ],
    in: ['author', ...signers],
  },
  deadline: { try: (it) => ['GET', `/deadlines/${it.deadlineId}`], in: readers },
};
