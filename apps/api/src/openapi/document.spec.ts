import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type OpenAPIObject } from '@nestjs/swagger';
import { openApiDocument } from './document';
import { documentText } from './document-text';
import { standIn } from './stand-in';

const file = join(__dirname, '../../../../docs/reference/openapi.json');
const validator = join(
  dirname(require.resolve('@seriousme/openapi-schema-validator/package.json')),
  'bin/validate-api-cli.js',
);

let app: NestExpressApplication;
let document: OpenAPIObject;
beforeAll(async () => {
  app = await standIn();
  document = openApiDocument(app);
}, 60_000);
afterAll(() => app.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    (['get', 'put', 'post', 'delete'] as const).flatMap((method) =>
      item[method] ? [{ path, method, ...item[method] }] : [],
    ),
  );

describe('the OpenAPI document', () => {
  it('is the committed one (npm run build && npm run openapi writes it)', () => {
    expect(documentText(app)).toBe(readFileSync(file, 'utf8'));
  });

  it('is valid OpenAPI 3.1', () => {
    expect(() => execFileSync(process.execPath, [validator, file], { stdio: 'pipe' })).not.toThrow();
  });

  it('names each operation once', () => {
    const names = operations().map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says who may call: a token for all but the operations of the service itself', () => {
    const open = operations().filter(({ security }) => !security?.length);
    expect(open.map(({ path }) => path).sort()).toEqual(['/health', '/info', '/ping', '/ready']);
  });

  it('documents the problems of every operation and a schema of every answer', () => {
    for (const { path, responses } of operations()) {
      expect([path, Object.keys(responses)]).toEqual([path, expect.arrayContaining(['500'])]);
      const [, answer] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? [];
      expect([path, JSON.stringify(answer)]).toEqual([path, expect.stringContaining('"schema":{"$ref"')]);
    }
  });

  it('wants a key for every act, and a version for every act on a stage', () => {
    const headersOf = ({ parameters = [] }: { parameters?: unknown[] }) =>
      parameters.map((one) => (one as { name?: string }).name);
    const acts = operations().filter(
      ({ method, path }) =>
        method !== 'get' &&
        !/\/draft$|^\/form-drafts\//.test(path) &&
        path !== '/people/search' &&
        path !== '/plain-english/checks',
    );
    for (const act of acts)
      expect([act.path, headersOf(act)]).toEqual([act.path, expect.arrayContaining(['Idempotency-Key'])]);
    const onStages = acts.filter(({ path }) => /^\/(contacts|journeys)\/\{/.test(path));
    for (const act of onStages)
      expect([act.path, headersOf(act)]).toEqual([act.path, expect.arrayContaining(['If-Match'])]);
  });

  it('refuses unknown fields in every body but an unfinished form’s', () => {
    const loose = operations().filter(
      ({ requestBody }) =>
        requestBody &&
        !/"additionalProperties":false/.test(JSON.stringify(requestBody)) &&
        !refersToStrict(requestBody),
    );
    expect(loose.map(({ path }) => path)).toEqual(['/form-drafts/{key}']);
  });

  function refersToStrict(body: object): boolean {
    const name = /#\/components\/schemas\/(\w+)/.exec(JSON.stringify(body))?.[1];
    return (
      name !== undefined && /"additionalProperties":false/.test(JSON.stringify(document.components?.schemas?.[name]))
    );
  }
});
