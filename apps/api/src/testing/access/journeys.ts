import { type AccessTable, hub, journeyReaders, journeyTextReaders, overseers, type Things } from './rows';

const stage = ({ journeyId, stage: name }: Things): string => `/journeys/${journeyId}/stages/${name}`;

/** Children, their journeys, and the work in them. */
export const journeyRows: AccessTable = {
  searchPeople: {
    try: () => ['POST', '/people/search', { body: { givenName: 'Ada', familyName: 'Specimen' } }],
    in: [...hub, ...overseers],
  },
  person: { try: (it) => ['GET', `/people/${it.personId}`], in: journeyReaders },
  personJourneys: { try: (it) => ['GET', `/people/${it.personId}/journeys`], in: journeyReaders },
  journey: { try: (it) => ['GET', `/journeys/${it.journeyId}`], in: journeyReaders },
  journeyNextSteps: { try: (it) => ['GET', `/journeys/${it.journeyId}/next-steps`], in: journeyReaders },
  chronology: { try: (it) => ['GET', `/journeys/${it.journeyId}/chronology`], in: journeyReaders },
  stage: { try: (it) => ['GET', stage(it)], in: journeyReaders },
  stageSignOffs: { try: (it) => ['GET', `${stage(it)}/sign-offs`], in: journeyReaders },
  stageDocument: { try: (it) => ['GET', `${stage(it)}/documents/${it.textHash}`], in: journeyTextReaders },
  stageDraft: { try: (it) => ['GET', `${stage(it)}/draft`], in: journeyTextReaders },
  stageDraftVersions: { try: (it) => ['GET', `${stage(it)}/draft/versions`], in: journeyTextReaders },
  stageDraftVersion: { try: (it) => ['GET', `${stage(it)}/draft/versions/1`], in: journeyTextReaders },
  deadline: { try: (it) => ['GET', `/deadlines/${it.deadlineId}`], in: journeyReaders },
};
