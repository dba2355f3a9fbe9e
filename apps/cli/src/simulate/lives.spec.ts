import { simulatedCouncil } from '#libs/simulation';
import { lives } from './lives';
import { MemoryRecord } from './testing/memory-record';

const old = { seed: 'one', from: '2012-04-01', to: '2013-03-31', scale: 0.01 };
const modern = { ...old, from: '2025-04-01', to: '2026-03-31' };

async function recordOf(asked: typeof old): Promise<MemoryRecord> {
  const record = new MemoryRecord();
  await lives({ council: simulatedCouncil(asked), together: (work) => work(record) });
  return record;
}

function facts({ stages }: MemoryRecord): string {
  return JSON.stringify([...stages.values()].sort((one, other) => (one.stageId < other.stageId ? -1 : 1)));
}

function kinds({ stages }: MemoryRecord): Set<string> {
  return new Set([...stages.values()].map(({ kind }) => kind));
}

describe('a made-up council', () => {
  it('lives a year by the rules of 2010, of which none refuses anything', async () => {
    const record = await recordOf(old);
    expect([...kinds(record)]).toEqual(
      expect.arrayContaining(['initialAssessment', 'coreAssessment', 'childInNeedPlan', 'section47Enquiry', 'journey']),
    );
  });

  it('lives a year by the rules of today, of which none refuses anything', async () => {
    const record = await recordOf(modern);
    expect([...kinds(record)]).toEqual(
      expect.arrayContaining(['singleAssessment', 'childProtectionPlan', 'initialConference', 'strategyDiscussion']),
    );
  });

  it('lives the same year again from the same seed, fact by fact, and another one from another', async () => {
    const short = { ...modern, to: '2025-06-30' };
    const record = await recordOf(short);
    const first = facts(record);
    const times = [...record.stages.values()].flatMap(({ events }) => events.map(({ at }) => at.slice(0, 10)));
    expect(times.filter((day) => day > short.to)).toEqual([]);
    expect(facts(await recordOf(short)) === first).toBe(true);
    expect(facts(await recordOf({ ...short, seed: 'two' })) === first).toBe(false);
  });
});
