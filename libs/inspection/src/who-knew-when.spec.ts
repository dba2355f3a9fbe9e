import { type PlacedFact, whoKnewWhen } from './who-knew-when';

const clock = 'a-clock';
const [worker, manager] = ['a-worker', 'a-manager'];
const day = (n: number, hour = 9) => new Date(Date.UTC(2013, 2, n, hour));

function fact(
  position: number,
  type: string,
  at: Date,
  more: Partial<PlacedFact> & { payload?: object } = {},
): PlacedFact {
  return {
    ...{ position: BigInt(position), type, stageId: 'a-stage', occurredAt: at, recordedAt: at },
    ...{ actorId: 'the-service', actorRoles: ['SYSTEM'], actorGrade: 'none', deputisingFor: null },
    ...more,
    payload: { deadlineId: clock, ...more.payload },
  };
}

/** Due on 12 March; warned on the 10th, breached on the 12th, finished on the 14th, explained on the 15th and written down on the 18th. */
const meant = ['worker', 'teamManager'];
const facts = [
  fact(1, 'deadline.started', day(1)),
  fact(2, 'initialAssessment.opened', day(1), { actorId: worker, actorRoles: ['SOCIAL_WORKER'] }),
  fact(3, 'deadline.warned', day(10), { payload: { tell: meant } }),
  fact(4, 'deadline.breached', day(12), { payload: { tell: meant } }),
  fact(5, 'deadline.stopped', day(14)),
  fact(6, 'initialAssessment.latenessExplained', day(15), {
    ...{ actorId: manager, actorRoles: ['TEAM_MANAGER'], recordedAt: day(18) },
    payload: { reason: 'sickness', textHash: 'a-hash' },
  }),
];
const told = [
  { factPosition: 3n, recipientId: worker, toldAt: day(10, 10), mailedAt: null, readAt: day(13) },
  { factPosition: 3n, recipientId: manager, toldAt: day(10, 10), mailedAt: day(10, 11), readAt: null },
  { factPosition: 4n, recipientId: manager, toldAt: day(12, 10), mailedAt: null, readAt: day(12, 15) },
];

const lines = (at: Date) =>
  (whoKnewWhen(facts, told, at).get(clock) ?? []).map(({ at: when, what, of, who }) =>
    [when.slice(8, 13), what, of, who].filter((part) => part !== undefined).join(' '),
  );

describe('who knew when', () => {
  it('is one line of time: what the service found, whom it told, who read it, who did something', () => {
    expect(lines(day(31))).toEqual([
      '01T09 started',
      '10T09 warned',
      '10T10 told warned a-worker',
      '10T10 told warned a-manager',
      '10T11 mailed warned a-manager',
      '12T09 breached',
      '12T10 told breached a-manager',
      '12T15 read breached a-manager',
      '13T09 read warned a-worker',
      '14T09 stopped',
      '15T09 explained a-manager',
    ]);
  });

  it('holds nothing that was written down, sent or read later', () => {
    expect(lines(day(12, 12))).toEqual([
      '01T09 started',
      '10T09 warned',
      '10T10 told warned a-worker',
      '10T10 told warned a-manager',
      '10T11 mailed warned a-manager',
      '12T09 breached',
      '12T10 told breached a-manager',
    ]);
    expect(lines(day(17)).at(-1)).toBe('14T09 stopped'); // explained on the 15th, typed in on the 18th
  });

  it('says for whom a message was meant, the reason that was given, and that it was typed in later', () => {
    const knew = whoKnewWhen(facts, told, day(31)).get(clock) ?? [];
    expect(knew[1]).toEqual({ at: day(10).toISOString(), what: 'warned', meant });
    expect(knew.at(-1)).toEqual({
      ...{ at: day(15).toISOString(), writtenDownAt: day(18).toISOString(), what: 'explained', who: manager },
      ...{ reason: 'sickness', textHash: 'a-hash' },
    });
  });

  it('is told of each clock by itself', () => {
    const other = fact(7, 'deadline.started', day(2), { payload: { deadlineId: 'another' } });
    const knew = whoKnewWhen([...facts, other], told, day(31));
    expect([...knew.keys()]).toEqual([clock, 'another']);
    expect(knew.get('another')).toHaveLength(1);
  });
});
