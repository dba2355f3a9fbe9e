import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { demoPeople, partNames } from '#libs/embedded';
import { bundlePaths } from '../../apps/worker/src/bundle/bundle-paths';
import { Visitor } from '../../apps/web/src/testing/visitor';
import { eventually } from '../support/eventually';
import {
  encodingOf,
  keyIdOf,
  keysOf,
  opened,
  replayFaults,
  type StoredHistory,
  storedHistories,
  text,
} from '../support/privacy/histories';
import { child, enquiry, narrative, onThePage, seedsIn, words } from '../support/privacy/seeds';
import { rowsElsewhere, rowsOfParticulars } from '../support/privacy/tables';
import { TraceReceiver } from '../support/privacy/trace-receiver';
import { Assessment, assessmentText } from '../support/service/assessment';
import { keepFigure } from '../support/service/figures';
import { act, Hub, referral, screened } from '../support/service/hub';
import { useRulesOf2010 } from '../support/service/policies';
import { Service } from '../support/service/service';

let service: Service;
let contactId: string;
let assessment: Assessment;
let histories: StoredHistory[];
let receiver: Server;
let traces: TraceReceiver;
const received: string[] = [];

beforeAll(async () => {
  traces = await TraceReceiver.open();
  const traced = { OTEL_EXPORTER_OTLP_ENDPOINT: traces.url, OTEL_BSP_SCHEDULE_DELAY: '500' };
  service = await Service.start({ env: { LOG_LEVEL: 'debug', ...traced }, parts: partNames });
  receiver = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (chunk: string) => received.push(chunk));
    request.on('end', () => response.writeHead(204).end());
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  await (await service.as('administrator')).post('/subscriptions', { body: { url, types: ['*'] }, expect: 201 });
  await useRulesOf2010(service);
  await wholeJourney();
  await refusals();
  histories = await storedHistories(service);
}, 300_000);
afterAll(async () => {
  receiver.close();
  traces.close();
  await service.stop();
}, 60_000);

/** From a late telephone call to a signed assessment, every text with a word of its own. */
async function wholeJourney(): Promise<void> {
  const hub = new Hub(service);
  contactId = await hub.reportOne('hubWorker', enquiry('2026-03-02T10:00:00.000Z'));
  const worker = await service.as('hubWorker');
  const path = `/contacts/${contactId}`;
  await worker.get(`${path}/matches`);
  await worker.post('/people/search', { body: { givenName: child.givenName, familyName: child.familyName } });
  await hub.identify(contactId);
  await act(worker, path, 'screening', { ...screened, text: { findings: narrative.findings } });
  const { rationale, riskFactors, protectiveFactors } = narrative;
  const { journeyId = '' } = await hub.decide(contactId, referral, { rationale, riskFactors, protectiveFactors });
  await act(worker, path, 'referrer-informed', {
    how: 'letter',
    childsViews: 'asked',
    parentsViews: 'asked',
    text: { told: narrative.told },
  });

  assessment = await new Assessment(service, journeyId).allocate();
  const clock = await assessment.clock('initial-assessment');
  const until = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  const more = { rule: clock.rule, until, reason: 'familyAway', text: { explanation: narrative.extension } };
  await assessment.act('northManager', 'extension', more);
  const first = await assessment.submit(assessmentText(narrative.assessment));
  await assessment.act('northManager', 'return', { textHash: first, text: { reasons: narrative.reasons } });
  const textHash = await assessment.submit(assessmentText(narrative.changed));
  const late = { deadlineId: clock.id, reason: 'other', text: { explanation: narrative.lateness } };
  await assessment.act('socialWorker', 'lateness-reasons', late);
  await assessment.act('northManager', 'sign-off', { textHash });
  await eventually(async () => expect(await service.workflowStatus(contactId)).toBe('COMPLETED'), 30_000);
}

/** What goes wrong is where data leak: bodies, addresses and texts that are refused. */
async function refusals(): Promise<void> {
  const worker = await service.as('hubWorker');
  const any = { expect: 'any' as const };
  await worker.post('/contacts', { body: { ...enquiry(), channel: 'pigeon' }, ...any });
  await worker.post('/contacts', { body: { ...enquiry(), surprise: narrative.concern }, ...any });
  await worker.get(`/people/${child.familyName}`, any);
  await worker.get(`/nowhere/${child.givenName}?born=${child.dateOfBirth}`, any);
  const path = `/contacts/${contactId}`;
  const text = { findings: narrative.findings };
  await worker.post(`${path}/screening`, { body: { ...screened, text }, etag: '"1"', ...any });
  const again = { ...referral, text: { ...narrative, overrideReason: narrative.rationale } };
  await worker.post(`${path}/decision`, { body: again, etag: '"1"', ...any });
  await assessment.refusal('northManager', 'return', {
    textHash: '0'.repeat(64),
    text: { reasons: narrative.reasons },
  });
}

describe('what Temporal keeps of a whole journey', () => {
  it('is every workflow of the child, each with its history', () => {
    const kinds = [contactId, assessment.journeyId, assessment.stageId];
    expect(histories.map(({ workflowId }) => workflowId)).toEqual(expect.arrayContaining(kinds));
    const payloads = histories.flatMap((history) => history.payloads);
    const events = histories.reduce((sum, history) => sum + history.events, 0);
    expect(payloads.length).toBeGreaterThan(50);
    keepFigure('histories of a whole journey', { workflows: histories.length, events, payloads: payloads.length });
  });

  it('is encrypted: every payload that holds anything of ours', () => {
    const plain = histories.flatMap(({ payloads }) =>
      payloads.filter(
        ({ payload, path }) => encodingOf(payload) !== 'binary/encrypted' && !isTheSdksOwn(path) && !isATrace(path),
      ),
    );
    expect(plain.map(({ path }) => path)).toEqual([]);
  });

  it('is encrypted in failures too, messages and stacks', () => {
    const failures = histories.flatMap((history) => history.failures);
    expect(failures.length).toBeGreaterThan(0);
    expect(new Set(failures.map(({ message }) => message))).toEqual(new Set(['Encoded failure']));
  });

  it('holds nothing of the child without the key', () => {
    for (const { workflowId, said } of histories) expect(seedsIn(`${workflowId} ${said}`)).toEqual([]);
    const files = readdirSync(dirname(service.home.temporal)).map((name) => join(dirname(service.home.temporal), name));
    expect(files).toContain(service.home.temporal);
    for (const file of files) expect(seedsIn(readFileSync(file, 'latin1'))).toEqual([]);
  });

  it('holds nothing of the child with the key either', async () => {
    for (const history of histories) expect(seedsIn((await opened(history, keysOf(service))).join('\n'))).toEqual([]);
  });
});

describe('what traces tell', () => {
  it('is one trace of a contact, from the page to the statements of its workflow', async () => {
    const visitor = new Visitor(service.stack.pages ?? '', demoPeople.hubWorker.id);
    const { url } = await visitor.fillIn(await visitor.open('/contacts/new/phone'), onThePage());
    expect(url.pathname).toMatch(/^\/enquiries\//);
    await eventually(() => {
      const { spans } = traces;
      const sent = spans.find(({ what }) => what === 'web: POST /contacts/new/:channel');
      const trace = spans.filter(({ traceId }) => traceId === sent?.traceId).map(({ what }) => what);
      expect(trace).toEqual(
        expect.arrayContaining([
          ...['web: POST', 'api: POST /contacts', 'api: INSERT fact', 'worker: outbox:workflow'],
          ...['worker: StartWorkflow:contact', 'worker: StartActivity:loadStage', 'worker: RunActivity:loadStage'],
          'worker: SELECT stage',
        ]),
      );
      const log = readFileSync(join(service.home.logs, 'api.log'), 'utf8');
      expect(log).toContain(`"trace_id":"${sent?.traceId}"`);
    }, 30_000);
  });

  it('is nothing of the child, and no attribute but these', () => {
    expect(traces.bodies.flatMap(seedsIn)).toEqual([]);
    // Nor a statement, a token, a query, nor the id of a child, a journey or a contact.
    expect(traces.bodies.filter((body) => /SELECT "|\$1|Bearer|[?&]\w+=|[0-9a-f]{8}-[0-9a-f]{4}-/.test(body))).toEqual(
      [],
    );
    const named = new Set(traces.spans.flatMap(({ attributes }) => attributes));
    const seen = ['http.request.method', 'http.response.status_code', 'http.route'];
    seen.push('db.system.name', 'db.operation.name', 'db.collection.name', 'exception.type');
    expect([...named].filter((name) => name !== 'error.type').sort()).toEqual(seen.sort());
  });

  it('stands in histories as the ids of a trace', () => {
    const headers = histories.flatMap(({ payloads }) => payloads.filter(({ path }) => isATrace(path)));
    expect(headers.length).toBeGreaterThan(0);
    for (const { payload } of headers)
      expect(text(payload.data)).toMatch(/^\{"traceparent":"00-[0-9a-f]{32}-[0-9a-f]{16}-01"\}$/);
  });

  it.each(['bundle', 'tracedBundle'] as const)('changes no history: the %s replays them', async (bundle) => {
    const kept = [contactId, assessment.journeyId, assessment.stageId];
    expect(await replayFaults(service, kept, bundlePaths[bundle])).toEqual([]);
  });
});

describe('what stands beside the record', () => {
  it('has the child nowhere but in its own rows and texts, where all of it is', async () => {
    const kept = (await rowsOfParticulars(service)).join('\n');
    expect(words.filter((word) => !kept.includes(word))).toEqual([]);
    const tables = await rowsElsewhere(service);
    const filled = tables.filter(({ rows }) => rows.length > 0).map(({ table }) => table);
    expect(filled).toEqual(
      expect.arrayContaining(['access_log', 'command', 'fact', 'notification', 'outbox', 'sign_off', 'stage']),
    );
    for (const { table, rows } of tables) expect([table, rows.flatMap(seedsIn)]).toEqual([table, []]);
  });

  it('tells receivers of events nothing personal', async () => {
    await eventually(() => expect(received.join('')).toContain('uk.childsjourney.initialAssessment.signedOff'), 30_000);
    expect(seedsIn(received.join('\n'))).toEqual([]);
  });

  it('sends mails that name nobody', async () => {
    const mails = () =>
      readdirSync(service.home.mail).map((name) => readFileSync(join(service.home.mail, name), 'utf8'));
    await eventually(() => expect(mails().length).toBeGreaterThan(0), 30_000);
    expect(mails().flatMap(seedsIn)).toEqual([]);
  });

  it.each(['api', 'web', 'worker', 'postgres', 'temporal'])('keeps the child out of the log of %s', (part) => {
    const log = readFileSync(join(service.home.logs, `${part}.log`), 'utf8');
    if (['api', 'web', 'worker'].includes(part)) expect(log).not.toBe('');
    expect(seedsIn(log)).toEqual([]);
  });
});

describe('a new key', () => {
  it('encrypts from then on, and what the old one encrypted is read and goes on', async () => {
    const old = keysOf(service);
    const hub = new Hub(service);
    const begun = await hub.reportOne('hubWorker', enquiry());
    await hub.identify(begun);
    const both = `fresh:${randomBytes(32).toString('base64')},${old}`;
    await service.restart({ CODEC_KEYS: both });
    await hub.screen(begun);

    const history = (await storedHistories(service)).find(({ workflowId }) => workflowId === begun);
    if (!history) throw new Error('The contact has no history');
    const ids = history.payloads.map(({ payload }) => keyIdOf(payload)).filter((id) => id !== '');
    expect(new Set(ids)).toEqual(new Set([old.split(':')[0], 'fresh']));
    expect(await opened(history, both)).toHaveLength(history.payloads.length);
    await expect(opened(history, old)).rejects.toThrow("no key with the id 'fresh'");
  }, 120_000);
});

/** Bookkeeping that the SDK writes itself and no codec sees: which local activity a marker is about, and when. Its result is ours. */
function isTheSdksOwn(path: string): boolean {
  return /markerRecordedEventAttributes\.details\.(data|type|patch-data|version)\b/.test(path);
}

function isATrace(path: string): boolean {
  return path.endsWith('.header.fields._tracer-data');
}
