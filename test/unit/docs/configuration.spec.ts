import { type z } from 'zod';
import { configSchema as api } from '../../../apps/api/src/config/config';
import { configSchema as web } from '../../../apps/web/src/config/config';
import { configSchema as worker } from '../../../apps/worker/src/config/config';
import { page, rowsIn } from '../../support/generated-section';

/** Name, and what the third column says holds when the variable is left out. */
function documented(heading: string): [name: string, otherwise: string][] {
  const section = page('reference/configuration.md')
    .split(/^## /m)
    .find((part) => part.startsWith(heading));
  return rowsIn(section ?? '')
    .slice(1)
    .map(([name = '', , otherwise = '']) => [name.replaceAll('`', ''), otherwise.replaceAll('`', '')]);
}

function inSchema(shape: Readonly<Record<string, z.ZodType>>): [name: string, otherwise: string][] {
  return Object.entries(shape).map(([name, schema]) => {
    const absent = schema.safeParse(undefined);
    if (!absent.success) return [name, 'required'];
    return [name, absent.data === undefined ? 'none' : JSON.stringify(absent.data).replaceAll('"', '')];
  });
}

describe('docs/reference/configuration.md', () => {
  it.each([
    ['The API', api.shape],
    ['The worker', worker.shape],
    ['The pages', web.shape],
  ])('lists every variable of %s with what holds when it is left out', (heading, shape) => {
    expect(documented(heading).sort()).toEqual(inSchema(shape).sort());
  });
});
