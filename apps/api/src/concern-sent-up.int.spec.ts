import { randomUUID } from 'node:crypto';
import { demoPeople, type DemoPerson } from '#libs/embedded';
import { system } from '#libs/journey';
import { type Bench } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';

jest.setTimeout(60_000);

const { decisionMaker, outOfHoursWorker, hubWorker, leadProfessional, southSocialWorker } = demoPeople;
const kind = 'commonAssessment';
const nothingKnown = {
  ...{ history: 'nothing', openServices: [], commonAssessment: 'none', siblings: 'considered' },
  ...{ household: 'confirmed', text: { findings: 'Synthetic.' } },
};
const reasons = { rationale: 'Synthetic.', riskFactors: 'Synthetic.', protectiveFactors: 'Synthetic.' };

let bench: Bench;
let help: string;
let consentHash: string;
let concernHash: string;
beforeAll(async () => {
  const { bench: begun, child, stages } = await benchWithAChild();
  bench = begun;
  stages.away = false;
  const contact = `/contacts/${child.undecidedId}`;
  await act(hubWorker, contact, 'person', { new: true }, 'PUT');
  await act(hubWorker, contact, 'screening', nothingKnown);
  const decision = { outcome: 'earlyHelp', levelOfNeed: 2, text: reasons };
  const { journeyId } = await act(decisionMaker, contact, 'decision', decision);
  const stageId = `${String(journeyId)}/${kind}-1`;
  const open = { type: 'openStage', by: system, at: new Date().toISOString(), kind, n: 1, stageId };
  await stages.system({ stageId: String(journeyId), kind: 'journey' }, randomUUID(), open);
  help = `/journeys/${String(journeyId)}/stages/${kind}-1`;
  const lead = { leadProfessionalId: leadProfessional.id, agency: 'school' };
  await act(hubWorker, help, 'name-lead-professional', lead);
  const consent = { answer: 'given', answeredBy: ['mother'], text: { scope: 'Synthetic: school may know.' } };
  await act(hubWorker, help, 'record-consent', consent);
  const concern = { concerns: ['physicalHarm'], text: { concern: 'Synthetic: she says that she was hit.' } };
  await act(leadProfessional, help, 'step-up', concern);
  const facts = await bench.owner.fact.findMany({ where: { stageId } });
  const hashOf = (type: string) =>
    (facts.find((fact) => fact.type === `${kind}.${type}`)?.payload as { textHash: string }).textHash;
  [consentHash, concernHash] = [hashOf('consentAnswered'), hashOf('steppedUp')];
});
afterAll(() => bench.end());

async function act(
  as: DemoPerson,
  at: string,
  path: string,
  body: unknown,
  method = 'POST',
): Promise<Record<string, unknown>> {
  const { body: seen } = await bench.send('GET', at, { as });
  const reply = await bench.send(method, `${at}/${path}`, { as, body, version: seen.version as number });
  if (reply.status >= 300) throw new Error(`${at}/${path}: ${reply.status} ${reply.text}`);
  return reply.body;
}

const read = (as: DemoPerson, hash: string) => bench.send('GET', `${help}/documents/${hash}`, { as });

describe('a concern that early help sends up', () => {
  it.each([
    ['the hub', hubWorker],
    ['who decides there', decisionMaker],
    ['the night’s duty team', outOfHoursWorker],
  ])('is read by %s, in the words in which it was written', async (_, as) => {
    const { state } = (await bench.send('GET', help, { as })).body as { state: { stepUps: { textHash: string }[] } };
    expect(state.stepUps.map(({ textHash }) => textHash)).toEqual([concernHash]);
    const { status, body } = await read(as, concernHash);
    expect([status, body.body]).toEqual([200, { concern: 'Synthetic: she says that she was hit.' }]);
  });

  it('opens no other text of early help to them', async () => {
    expect((await read(decisionMaker, consentHash)).status).toBe(404);
    expect((await read(outOfHoursWorker, consentHash)).status).toBe(404);
    expect((await read(leadProfessional, consentHash)).status).toBe(200);
  });

  it('is closed to another team', async () => {
    expect([403, 404]).toContain((await read(southSocialWorker, concernHash)).status);
  });
});
