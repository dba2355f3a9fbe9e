import { demoPeople } from '#libs/embedded';
import { standIn } from './openapi/stand-in';
import { Bench } from './testing/bench';
import { shef } from './testing/enquiries';
import { StagesAtHand } from './testing/stages-at-hand';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin({ stages: new StagesAtHand() });
});
afterAll(() => bench.end());

const { hubWorker, school, administrator } = demoPeople;

describe('every answer', () => {
  it('may not be kept, frames nothing and says its request', async () => {
    const { headers } = await bench.send('GET', '/ping');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=31536000; includeSubDomains/);
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('carries the id that the caller gave the request', async () => {
    const id = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
    const { headers, body } = await bench.send('GET', '/nothing', { headers: { 'x-request-id': id } });
    expect(headers.get('x-request-id')).toBe(id);
    expect(body.instance).toBe(`urn:uuid:${id}`);
  });
});

describe('a refusal', () => {
  it('is a problem of RFC 9457', async () => {
    const { status, headers, body } = await bench.send('GET', '/nothing');
    expect(status).toBe(404);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toEqual({
      type: 'urn:childs-journey:problem:REQUEST.NO_ROUTE',
      title: 'Not found',
      status: 404,
      code: 'REQUEST.NO_ROUTE',
      detail: expect.any(String) as string,
      instance: expect.stringMatching(/^urn:uuid:/) as string,
    });
  });

  it('asks for a token', async () => {
    const { status, headers, body } = await bench.send('GET', '/queues/my-work');
    expect([status, body.code, headers.get('www-authenticate')]).toEqual([401, 'TOKEN.MISSING', 'Bearer']);
  });

  it('names what is wrong in a body, and repeats nothing of it', async () => {
    const enquiry = { ...shef(), children: [{ unborn: false, familyName: 'Sample', sex: 'Surname', 'Own Street': 1 }] };
    const { status, body, text } = await bench.send('POST', '/contacts', {
      as: school,
      body: { ...enquiry, surplus: 1 },
    });
    expect([status, body.code]).toEqual([422, 'REQUEST.INVALID']);
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { pointer: '#/surplus', detail: 'This field is not known here' },
        { pointer: '#/children/0/sex', detail: expect.any(String) as string },
      ]),
    );
    expect(text).not.toMatch(/Sample|Surname|Own Street/);
  });

  it('is told for a body that is no JSON, too large, or of another kind', async () => {
    const send = (body: string, type = 'application/json') =>
      fetch(`${bench.url}/people/search`, { method: 'POST', headers: { 'content-type': type }, body });
    const codes = await Promise.all(
      [
        send('{"Sample'),
        send(JSON.stringify('x'.repeat(1_100_000))),
        send('a=b', 'application/x-www-form-urlencoded'),
      ].map(async (answer) => [(await answer).status, ((await (await answer).json()) as { code: string }).code]),
    );
    expect(codes).toEqual([
      [400, 'REQUEST.MALFORMED'],
      [413, 'REQUEST.TOO_LARGE'],
      [415, 'REQUEST.MEDIA_TYPE'],
    ]);
  });

  it('is told for a parameter', async () => {
    const { status, body } = await bench.send('GET', '/contacts/not-an-id', { as: hubWorker });
    expect([status, body.code, body.errors]).toEqual([
      400,
      'REQUEST.PARAMETER_INVALID',
      [{ parameter: 'contactId', detail: expect.any(String) as string }],
    ]);
    expect((await bench.send('GET', '/enquiries?after=nonsense', { as: hubWorker })).status).toBe(400);
    expect((await bench.send('GET', '/queues/my-work?after=nonsense', { as: hubWorker })).status).toBe(400);
    expect((await bench.send('GET', '/enquiries?offset=3', { as: hubWorker })).status).toBe(400);
  });

  it('is told for a parameter that comes twice', async () => {
    const { status, body } = await bench.send('GET', '/enquiries?limit=1&limit=2', { as: hubWorker });
    expect([status, body.code]).toEqual([400, 'REQUEST.PARAMETER_INVALID']);
  });
});

describe('the operations', () => {
  it('answer liveness with what is away, and readiness with 503 while Temporal is', async () => {
    const live = await bench.send('GET', '/health');
    expect([live.status, live.body]).toEqual([
      200,
      { status: 'error', details: { postgresql: { status: 'up' }, temporal: { status: 'down' } } },
    ]);
    const ready = await bench.send('GET', '/ready');
    expect([ready.status, ready.body.status]).toEqual([503, 'error']);
  });

  it('tell the version, the rule sets and the horizon of the calendar', async () => {
    const { status, body } = await bench.send('GET', '/info');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: '0.1.0',
      ruleSets: [{ code: 'wt2010' }, { code: 'wt2013' }],
      calendar: { from: '2010-01-01', to: '2028-12-31', alarm: { raised: expect.any(Boolean) as boolean } },
    });
  });

  it('tell people who they are', async () => {
    const { body } = await bench.send('GET', '/me', { as: administrator });
    expect(body).toMatchObject({ id: administrator.id, roles: ['ADMINISTRATOR'], deputisesFor: [] });
    expect(body.may).toContainEqual({ action: 'administer', subject: 'Policy' });
    expect(body.may).not.toContainEqual({ action: 'read', subject: 'Contact' });
  });

  it('show the documentation from here alone', async () => {
    const page = await bench.send('GET', '/docs');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).not.toContain('sandbox');
    expect(page.text).not.toMatch(/(src|href)="https?:/);
    expect((await bench.send('GET', '/openapi.json')).body.openapi).toBe('3.1.0');
  });

  it('show no documentation where nobody has asked for it', async () => {
    const app = await standIn();
    await app.listen(0, '127.0.0.1');
    const asked = ['docs', 'openapi.json'].map(async (path) => fetch(`${await app.getUrl()}/${path}`));
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([404, 404]);
    await app.close();
  });
});
