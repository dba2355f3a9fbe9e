import { type ActContext, type ContextName } from '../shared/act-context';

/** What the service might look up for an act: favourable first, then the other way. */
const lookedUp: { readonly [Name in ContextName]: readonly ActContext[Name][] | readonly unknown[] } = {
  openJourneyId: [undefined, '7d1f0c3e-0000-4000-8000-0000000000fe'],
  openJourneys: [{}, { episodeOfNeed: '7d1f0c3e-0000-4000-8000-0000000000fe' }],
  domesticAbuse: [{ notifications: 0, threshold: 2, windowMonths: 12 }],
  journeyId: ['7d1f0c3e-0000-4000-8000-0000000000fd'],
  freshId: ['7d1f0c3e-0000-4000-8000-0000000000fc'],
  dueOn: ['1990-01-01'],
  latestOn: [undefined],
  writers: [[]],
  wordsWritten: [{ written: 1000, fewest: 1 }],
  previousPlans: [0],
  missingEpisodes: [
    { episodes: 1, threshold: 3, windowDays: 30 },
    { episodes: 3, threshold: 3, windowDays: 30 },
  ],
  childsWorkers: [[]],
  bornOn: ['2010-01-01', '1990-01-01', undefined],
  expectedOn: [undefined, '2010-01-01'],
  caseload: [{ held: 0, cap: 20, newlyQualified: false }],
  protectedUntil: [undefined],
  unfinished: [{ openClocks: 0, unsignedDrafts: 0, promises: 0 }],
  chronologyComplete: [true],
};

/** Candidates for each thing that is looked up. */
export function contextFields(names: readonly ContextName[]): [string, unknown[]][] {
  return names.map((name) => [name, [...lookedUp[name]]]);
}
