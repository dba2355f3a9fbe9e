import { randomUUID } from 'node:crypto';
import { append } from '#libs/ledger';
import { SmallCouncil } from '../../../measures/src/testing/small-council';
import { readWork } from './read-work';

describe('work read from the record', () => {
  let council: SmallCouncil;
  beforeAll(async () => (council = await SmallCouncil.begin()), 60_000);
  afterAll(() => council.end());

  const happened = async (stageId: string, types: [string, string][]) => {
    const { streamId } = await council.db.stage.findUniqueOrThrow({ where: { id: stageId } });
    const by = { id: randomUUID(), roles: [], grade: 'none' as const };
    const facts = types.map(([type, occurredAt]) => ({ type, occurredAt, payload: {}, by }));
    await council.db.$transaction((tx) => append(tx, { streamId, streamKind: 'journey', stageId, facts }));
  };

  it('has its days in London, what happened on the way, and the reasons given', async () => {
    const kind = 'initialAssessment';
    const { id } = await council.stage(kind, 'north');
    const clock = await council.clock(id, 'initial-assessment', '2013-03-14', '2013-03-15');
    await council.clock(id, 'sign-off', '2013-03-14', '2013-03-13');
    await happened(id, [
      [`${kind}.allocated`, '2013-03-05T10:00:00Z'],
      [`${kind}.childSeen`, '2013-03-06T10:00:00Z'],
      [`${kind}.submitted`, '2013-03-12T10:00:00Z'],
      [`${kind}.returnedForChanges`, '2013-03-13T10:00:00Z'],
    ]);
    await council.because(clock.id, 'returnedForChanges', '2013-03-16');
    const [first, second] = (await readWork(council.db, { from: '2013-03-14', to: '2013-03-14' })).sort((one, other) =>
      one.rule.localeCompare(other.rule),
    );
    const { startedOn } = first ?? { startedOn: '' };
    expect(first).toEqual({
      ...{ deadlineId: clock.id, stageId: id, rule: 'initial-assessment', teamId: 'north' },
      ...{ startedOn, dueOn: '2013-03-14', stoppedOn: '2013-03-15', late: true },
      steps: [
        { on: startedOn, step: 'notAllocated' },
        { on: '2013-03-05', step: 'notHandedIn' },
        { on: '2013-03-12', step: 'handedIn' },
        { on: '2013-03-13', step: 'returned' },
      ],
      reasons: [{ on: '2013-03-16', reason: 'returnedForChanges' }],
    });
    expect(second).toMatchObject({ rule: 'sign-off', late: false, reasons: [] });
    expect(second?.steps.map(({ step }) => step)).toEqual(['notAllocated', 'underWay']);
  });

  it('runs while it has not stopped, and is of nobody’s team where none has it', async () => {
    const { id } = await council.stage('journey', 'north', { teamId: null });
    await council.clock(id, 'child-in-need-plan-missing', '2013-04-02');
    await council.clock(id, 'plan-later', '2013-05-02');
    const read = await readWork(council.db, { from: '2013-04-01', to: '2013-04-30' });
    expect(read).toMatchObject([{ teamId: null, stoppedOn: null, late: true, steps: [] }]);
  });
});
