import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { pagesOfDocs } from '../../support/pages-of-docs';

interface Operation {
  requestBody?: { content: Record<string, unknown> };
}

const file = join(__dirname, '../../../docs/reference/openapi.json');
const api = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, Record<string, Operation>> };
const schemas = addFormats(new Ajv2020({ strict: false })).addSchema(api, 'api');

interface Request {
  page: string;
  method: string;
  path: string;
  body?: string;
}

/** Each `curl` of a page, its lines joined. */
const requests = pagesOfDocs().flatMap(({ path: page, text }) =>
  [...text.replace(/\\\n\s*/g, ' ').matchAll(/^ *(curl .*\$API\/.*)$/gm)].map(([, command = '']): Request => {
    const [, path = ''] = /\$API(\/[\w/$-]*)/.exec(command) ?? [];
    const [, body] = /-d '([^']*)'/.exec(command) ?? [];
    const [, method = command.includes('--data-binary') ? 'POST' : 'GET'] = /-X (\w+)/.exec(command) ?? [];
    return { page, method: method.toLowerCase(), path, body };
  }),
);

/** The path of the description that an address belongs to. */
function pathOf(address: string): string | undefined {
  const fits = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(address);
  return Object.keys(api.paths).find((path) => path === address) ?? Object.keys(api.paths).find(fits);
}

/** What the API would find wrong with it; empty when nothing. */
function wrongWith({ method, path, body }: Request): unknown[] {
  const known = pathOf(path);
  const operation = known === undefined ? undefined : api.paths[known]?.[method];
  if (known === undefined || operation === undefined) return [`no ${method} ${path}`];
  if (body === undefined) return [];
  const parts = ['paths', known, method, 'requestBody', 'content', 'application/json', 'schema'];
  const pointer = parts.map((part) => encodeURIComponent(part.replaceAll('/', '~1'))).join('/');
  const isRight = schemas.getSchema(`api#/${pointer}`);
  return isRight?.(JSON.parse(body)) === true ? [] : (isRight?.errors ?? ['no body']);
}

describe('what the documentation has you send to the API', () => {
  it('is requests that there are, with bodies that are taken', () => {
    expect(requests.filter((request) => wrongWith(request).length > 0)).toEqual([]);
    expect(requests.length).toBeGreaterThan(6);
  });

  it('would be found out if it were not', () => {
    const sent = { page: '', method: 'post', path: '/subscriptions' };
    expect(wrongWith({ ...sent, path: '/subscribers' })).toEqual(['no post /subscribers']);
    expect(wrongWith({ ...sent, body: '{"url":"https://receiver.example/events"}' })).not.toEqual([]);
  });
});
