import { Assessment } from '../../support/service/assessment';
import { phoneCall, sampleChild } from '../../support/service/enquiries';
import { keepFigure } from '../../support/service/figures';
import { Hub } from '../../support/service/hub';
import { useRulesOf2010 } from '../../support/service/policies';
import { type Ended, run } from '../../support/service/scripts';
import { Service } from '../../support/service/service';

let service: Service;
let journeyId: string;

beforeAll(async () => {
  service = await Service.start();
  await useRulesOf2010(service);
  const hub = new Hub(service);
  const opened = await hub.refer(phoneCall({ children: [sampleChild()] }));
  ({ journeyId } = opened);
  await hub.tellReferrer(opened.contactId);
  const assessment = await new Assessment(service, journeyId).allocate();
  await assessment.act('northManager', 'sign-off', { textHash: await assessment.submit() });
  await service.stack.api?.stop();
  await service.stack.worker?.stop(); // it signs the rest of the ledger before it goes
  await asOwner(
    'create schema kept',
    'create table kept.fact as table fact',
    'create table kept.stream_head as table stream_head',
  );
}, 300_000);
afterAll(() => service.stop(), 60_000);

/** The owner may do anything: no trigger stands in the way. */
async function asOwner(...statements: string[]): Promise<void> {
  await service.sql(['begin', 'set local session_replication_role = replica', ...statements, 'commit'].join('; '));
}

async function asItWas(): Promise<void> {
  await asOwner(
    ...['delete from fact', 'insert into fact select * from kept.fact'],
    ...['delete from stream_head', 'insert into stream_head select * from kept.stream_head'],
  );
}

function verify(...options: string[]): Promise<Ended> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, JOURNEY_HOME: service.home.root };
  return run('script/journey', ['ledger', 'verify', ...options], env);
}

interface Verification {
  clean: boolean;
  findings: { kind: string; streamId?: string; seq?: number }[];
  figures: Record<string, number>;
}

describe('the ledger of a real journey', () => {
  it('is found as it was recorded, and signed to its end', async () => {
    const { code, stdout } = await verify('--json');
    expect(code).toBe(0);
    const { clean, figures } = JSON.parse(stdout) as Verification;
    expect([clean, figures.factsNotYetSigned]).toEqual([true, 0]);
    expect(figures.facts).toBeGreaterThan(20);
    keepFigure('ledger of one journey', figures);
  });

  const signedOff = () => `type = 'initialAssessment.signedOff' and stream_id = '${journeyId}'`;
  const of = (seq: string) => `stream_id = '${journeyId}' and seq = ${seq}`;
  const last = () => `(select max(seq) from fact where stream_id = '${journeyId}')`;

  it.each<[string, string, () => string[]]>([
    [
      'an edit: another outcome under the same signature',
      'factEdited',
      () => [`update fact set payload = jsonb_set(payload, '{outcome}', '"childInNeedServices"') where ${signedOff()}`],
    ],
    [
      'an edit of when it happened',
      'factEdited',
      () => [`update fact set occurred_at = occurred_at - interval '9 days' where ${signedOff()}`],
    ],
    ['a deletion', 'factMissing', () => [`delete from fact where ${of('3')}`]],
    [
      'a deletion of the tail, with the head of the stream set back',
      'signedFactsMissing',
      () => [
        `delete from fact where ${of(last())}`,
        `update stream_head h set seq = f.seq, hash = f.hash from fact f where f.stream_id = h.stream_id and f.stream_id = '${journeyId}'
           and f.seq = (select max(seq) from fact where stream_id = '${journeyId}')`,
      ],
    ],
    [
      'an insertion',
      'headAltered',
      () => [
        `insert into fact select (jsonb_populate_record(f, jsonb_build_object('position', (select max(position) + 1 from fact), 'seq', ${last()} + 1,
           'prev_hash', hash))).* from fact f where ${of(last())}`,
      ],
    ],
    [
      'a reorder',
      'factOutOfChain',
      () => [
        `update fact set seq = 1002 where ${of('2')}`,
        `update fact set seq = 2 where ${of('3')}`,
        `update fact set seq = 3 where ${of('1002')}`,
      ],
    ],
  ])('shows %s (%s)', async (_what, kind, statements) => {
    await asOwner(...statements());
    try {
      const { code, stdout } = await verify('--json');
      expect(code).toBe(1);
      const { clean, findings } = JSON.parse(stdout) as Verification;
      expect([clean, findings.map((finding) => finding.kind)]).toEqual([false, expect.arrayContaining([kind])]);
    } finally {
      await asItWas();
    }
  });

  it('is clean again once it is as it was', async () => {
    expect((await verify()).code).toBe(0);
  });
});
