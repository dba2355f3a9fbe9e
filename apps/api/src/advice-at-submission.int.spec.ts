import { demoPeople, type DemoPerson } from '#libs/embedded';
import { sectionNames } from '#libs/journey';
import { completeAssessmentText } from './testing/assessment';
import { type Bench, type Reply } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';

jest.setTimeout(60_000);

const { administrator, northManager, socialWorker } = demoPeople;

let bench: Bench;
let stage: string;
let stageId: string;
beforeAll(async () => {
  const given = await benchWithAChild();
  ({ bench } = given);
  const { child, stages } = given;
  stages.away = false;
  stageId = child.stageId;
  stage = `/journeys/${child.journeyId}/stages/${child.stage}`;
});
afterAll(() => bench.end());

async function act(as: DemoPerson, path: string, body: unknown): Promise<Reply> {
  const { body: seen } = await bench.send('GET', stage, { as });
  return bench.send('POST', `${stage}/${path}`, { as, body, version: seen.version as number });
}

/** Hands in a text with these words in two of its sections. */
async function submit(plainSummary: string, analysis: string): Promise<Reply> {
  const { headers } = await bench.send('GET', `${stage}/draft`, { as: socialWorker });
  const plain = Object.fromEntries(sectionNames.map((name) => [name, 'Synthetic words.']));
  const { body: draft } = await bench.send('PUT', `${stage}/draft`, {
    as: socialWorker,
    body: completeAssessmentText({ text: { ...plain, plainSummary, analysis } }),
    headers: { 'if-match': headers.get('etag') ?? '' },
  });
  return act(socialWorker, 'submission', { textHash: draft.sha256 });
}

const none = { acronyms: 0, jargon: 0, longSentences: 0 };

async function newest(): Promise<unknown> {
  const { body } = await bench.send('GET', `${stage}/sign-offs`, { as: northManager });
  return (body.items as { advice?: unknown }[]).at(-1)?.advice;
}

describe('a text that is handed in', () => {
  const advice = {
    language: {
      glossaryVersion: 0,
      text: { ...none, acronyms: 2, jargon: 1 },
      forFamily: { ...none, acronyms: 1 },
    },
  };

  it('is counted for acronyms, jargon and long sentences, apart in what the family reads, and goes to its manager', async () => {
    expect(await newest()).toEqual({ language: { glossaryVersion: 0, text: none, forFamily: none } });
    expect((await submit('The CIN plan.', 'A robust PEP is needed.')).body.status).toBe('awaitingSignOff');
    expect(await newest()).toEqual(advice);
    const { body } = await bench.send('GET', '/queues/awaiting-my-sign-off', { as: northManager });
    expect(body.items).toMatchObject([{ stageId, advice }]);
  });

  it('keeps the counts in its fact, and none of its words', async () => {
    const fact = await bench.owner.fact.findFirstOrThrow({
      where: { stageId, type: 'initialAssessment.submitted' },
      orderBy: { position: 'desc' },
    });
    expect(fact.payload).toMatchObject({ advice });
    expect(JSON.stringify(fact.payload)).not.toMatch(/CIN|robust|PEP/);
  });

  it('is signed all the same, and the counts stay as they were', async () => {
    const { body } = await bench.send('GET', `${stage}/sign-offs`, { as: northManager });
    const { textHash } = (body.items as { textHash: string }[]).at(-1) ?? {};
    const back = { textHash, text: { reasons: 'Synthetic: say it plainly.' } };
    expect((await act(northManager, 'return', back)).status).toBe(200);
    await expect(bench.owner.signOff.updateMany({ data: { advice: {} } })).rejects.toThrow();
    expect(await newest()).toEqual(advice);
  });

  it('is counted by the council’s glossary, and not at all where the council has that switched off', async () => {
    const set = (value: unknown, version: number) =>
      bench.send('PUT', '/policies/plainEnglish', { as: administrator, body: { value, reason: 'Synthetic' }, version });
    await set({ leaveAlone: ['CIN', 'PEP'] }, 0);
    await submit('The CIN plan.', 'A robust PEP is needed now.');
    expect(await newest()).toMatchObject({
      language: { glossaryVersion: 1, text: { ...none, jargon: 1 }, forFamily: none },
    });
    await set({ texts: { assessment: false } }, 1);
    await submit('The CIN plan.', 'A robust PEP is needed again.');
    expect(await newest()).toBeUndefined();
  });
});
