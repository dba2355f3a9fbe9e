import { randomUUID } from 'node:crypto';
import { Floor } from '../floor/floor';
import { timesRow, valueRow, type Row } from '../report/row';
import { summary } from '../report/summary';
import { several } from '../run/pace';
import { type Bench, type Part } from '../run/part';
import { Hub, reasoned, referral } from '../../support/service/hub';
import { Direct } from './direct';
import { Peer } from './peer';
import { inTurns } from './rounds';
import { screenedContact, submittedAssessment } from './prepared';

const sides = ['floor', 'decision', 'signOff', 'direct', 'dbosRow', 'dbosDecision'] as const;
type Times = Record<(typeof sides)[number], number[]>;

export const speed: Part = {
  letter: 'a',
  title: 'An act, against bare Temporal and against DBOS',
  how:
    'Each round does one of each, in an order that moves on by one from round to round. The floor is an Update of a workflow that waits for it, whose handler inserts one ' +
    'row in a local activity; a decision and a sign-off go through the API with everything that belongs to them (who may, the text, rules, facts, clocks, messages). ' +
    'DBOS does the floor’s row, and the same decision by the same code without the API: what compares with it is the decision sent straight to the workflow.',
  run: measure,
};

async function measure(bench: Bench): Promise<Row[]> {
  const { service, quick } = bench;
  const rounds = quick ? 60 : 200;
  const warmUp = 10;
  const hub = new Hub(service);
  const all = rounds + warmUp;
  bench.progress(`preparing ${3 * all} contacts and ${all} assessments`);
  const contacts = await several(3 * all, 6, () => screenedContact(hub));
  const texts = await several(all, 6, () => submittedAssessment(service, hub));
  const direct = new Direct(service);
  const [floor, peer] = await Promise.all([Floor.start(service), Peer.start(service, direct)]);
  const maker = await service.as('decisionMaker');
  const manager = await service.as('northManager');
  bench.progress(`${rounds} rounds`);
  try {
    const times = await inTurns(sides, { timed: rounds, warmUp }, async (round) => {
      const [one = '', two = '', three = ''] = contacts.slice(3 * round, 3 * round + 3);
      const text = texts[round];
      if (!text) throw new Error('There is nothing left to sign');
      const handle = await floor.open();
      const { etag } = await maker.get(`/contacts/${one}`);
      const signed = await manager.get(text.assessment.path);
      const [sent, carried] = [await direct.prepare(two), await direct.prepare(three)];
      const body = { textHash: text.textHash };
      return {
        sides: {
          floor: () => floor.act(handle),
          decision: () => maker.post(`/contacts/${one}/decision`, { body: { ...referral, text: reasoned }, etag }),
          signOff: () => manager.post(`${text.assessment.path}/sign-off`, { body, etag: signed.etag }),
          direct: () => direct.throughTemporal(sent, two),
          dbosRow: () => peer.insert(randomUUID()),
          dbosDecision: () => peer.decide(carried, three),
        },
        after: () => floor.close(handle),
      };
    });
    return rowsOf(times);
  } finally {
    await peer.stop();
    await floor.stop();
    await direct.close();
  }
}

function rowsOf(times: Times): Row[] {
  const p50 = (side: keyof Times) => summary(times[side]).p50;
  return [
    timesRow('a.floor', 'Bare Temporal: an Update that inserts one row', times.floor),
    timesRow('a.decision', 'A contact decided, through the API', times.decision),
    timesRow('a.sign-off', 'An assessment signed, through the API', times.signOff),
    timesRow('a.direct', 'The decision straight to its workflow, without the API', times.direct),
    timesRow('b.row', 'Bare DBOS: a workflow with one step that inserts one row', times.dbosRow),
    timesRow('b.decision', 'The same decision on DBOS, without the API', times.dbosDecision),
    ratio('a.decision-ratio', 'Decision ÷ bare Temporal', p50('decision') / p50('floor'), 1.5),
    ratio('a.sign-off-ratio', 'Sign-off ÷ bare Temporal', p50('signOff') / p50('floor'), 1.5),
    ratio('a.direct-ratio', 'Decision without the API ÷ bare Temporal', p50('direct') / p50('floor')),
    ratio('b.ratio', 'Decision without the API ÷ the same on DBOS', p50('direct') / p50('dbosDecision')),
  ];
}

function ratio(id: string, what: string, value: number, atMost?: number): Row {
  return valueRow(id, `${what} (p50)`, value, '', atMost === undefined ? undefined : { of: 'value', atMost });
}
