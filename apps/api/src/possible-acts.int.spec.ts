import { type Prisma } from '#libs/database';
import { demoPeople, type DemoPerson } from '#libs/embedded';
import { Bench } from './testing/bench';
import { type ChildWithAJourney, prepareChild } from './testing/child-with-a-journey';
import { StagesAtHand } from './testing/stages-at-hand';

jest.setTimeout(60_000);

const { socialWorker, northManager, auditor, southManager } = demoPeople;
const stages = new StagesAtHand();

let bench: Bench;
let child: ChildWithAJourney;
beforeAll(async () => {
  bench = await Bench.begin({ stages });
  stages.database = bench.worker;
  child = await prepareChild(bench, stages);
});
afterAll(() => bench.end());

interface PossibleAct {
  act: string;
  refused?: string;
  because?: string;
}

async function actsFor(as: DemoPerson, place = `/stages/${child.stage}`): Promise<PossibleAct[]> {
  const { status, body, text } = await bench.send('GET', `/journeys/${child.journeyId}${place}/next-steps`, { as });
  if (status !== 200) throw new Error(`${status} ${text}`);
  return body.acts as PossibleAct[];
}

const now = (acts: PossibleAct[]) => acts.filter(({ refused }) => refused === undefined).map(({ act }) => act);

describe('what can be done at a stage now', () => {
  it('is to sign or to return a text that waits, for the manager', async () => {
    const acts = await actsFor(northManager);
    expect(now(acts)).toEqual(expect.arrayContaining(['sign-off', 'return', 'allocation', 'extension']));
  });

  it('is not to hand it in a second time, and the author hears why', async () => {
    const acts = await actsFor(socialWorker);
    expect(acts).toContainEqual({
      act: 'submission',
      refused: 'SIGN_OFF.ALREADY_PENDING',
      because: 'It is waiting for sign-off already',
    });
    expect(acts.map(({ act }) => act)).not.toContain('sign-off'); // never theirs
  });

  it('is nothing for whoever reads only, and unknown to another team', async () => {
    expect(await actsFor(auditor)).toEqual([]);
    const path = `/journeys/${child.journeyId}/stages/${child.stage}/next-steps`;
    expect((await bench.send('GET', path, { as: southManager })).status).toBe(404);
  });

  it('is told for the journey itself with its next steps', async () => {
    expect(now(await actsFor(socialWorker, ''))).toEqual(
      expect.arrayContaining(['record-note', 'flag-risk', 'stages']),
    );
    const managers = await actsFor(northManager, '');
    expect(managers.find(({ act }) => act === 'authorise-closure')?.refused).toMatch(/^CLOSURE|JOURNEY/);
  });

  it('is told as well where an older release wrote down how far a stage has come, without what the rules look at today', async () => {
    const [before, beforeThat] = [await actsFor(northManager), await actsFor(northManager, '')];
    const rows = await bench.owner.stage.findMany({ where: { journeyId: child.journeyId } });
    for (const { id, status } of rows) await bench.owner.stage.update({ where: { id }, data: { state: { status } } });
    expect(await actsFor(northManager)).toEqual(before);
    expect(await actsFor(northManager, '')).toEqual(beforeThat);
    for (const { id, state } of rows)
      await bench.owner.stage.update({ where: { id }, data: { state: state as Prisma.InputJsonValue } });
  });

  it('records nothing', async () => {
    const before = await bench.owner.fact.count();
    await actsFor(northManager);
    expect(await bench.owner.fact.count()).toBe(before);
  });
});
