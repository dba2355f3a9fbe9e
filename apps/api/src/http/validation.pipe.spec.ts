import { z } from 'zod';
import { ValidationPipe } from './validation.pipe';

const pipe = new ValidationPipe();
const child = z.strictObject({ sex: z.enum(['male', 'female']), born: z.iso.date() });
const schema = z.strictObject({ children: z.array(child).min(1) });

async function errorsOf(value: unknown, type: 'body' | 'query' = 'body', data?: string): Promise<unknown> {
  const refused: unknown = await pipe.transform(value, { type, schema, data }).catch((error: unknown) => error);
  return (refused as { details: { errors: unknown } }).details.errors;
}

describe('validation of what is sent', () => {
  it('hands on what the schema made of it', async () => {
    const trimmed = z.strictObject({ name: z.string().trim() });
    expect(await pipe.transform({ name: ' x ' }, { type: 'body', schema: trimmed })).toEqual({ name: 'x' });
  });

  it('lets through what has no schema', async () => {
    expect(await pipe.transform('anything', { type: 'custom' })).toBe('anything');
  });

  it('points at each thing that is wrong', async () => {
    expect(
      await errorsOf({
        children: [
          { sex: 'male', born: '2012-02-30' },
          { sex: 'x', born: '2012-02-01' },
        ],
      }),
    ).toEqual([
      { pointer: '#/children/0/born', detail: expect.any(String) as string },
      { pointer: '#/children/1/sex', detail: expect.any(String) as string },
    ]);
  });

  it('refuses a field that it does not know', async () => {
    const errors = await errorsOf({ children: [{ sex: 'male', born: '2012-02-01', shoeSize: 3 }] });
    expect(errors).toEqual([{ pointer: '#/children/0/shoeSize', detail: 'This field is not known here' }]);
  });

  it('never repeats what was sent, not even as a field', async () => {
    const sent = {
      children: [{ sex: 'Sample Surname', born: 'Sample Street 1', 'Sample Given-Name': 1 }],
      'Sample Town': 2,
    };
    expect(JSON.stringify(await errorsOf(sent))).not.toContain('Sample');
  });

  it('refuses what no database keeps and no reader shows, wherever it stands', async () => {
    const anything = z.record(z.string(), z.unknown());
    const refused: unknown = await pipe
      .transform({ a: ['x', { b: 'NUL \u0000' }], c: 'half \ud800' }, { type: 'body', schema: anything })
      .catch((error: unknown) => error);
    const detail = 'Remove the characters that cannot be read';
    expect(refused).toMatchObject({
      code: 'REQUEST.INVALID',
      details: {
        errors: [
          { pointer: '#/a/1/b', detail },
          { pointer: '#/c', detail },
        ],
      },
    });
  });

  it('names the parameter when it is not the body', async () => {
    expect(await errorsOf(undefined, 'query', 'filter')).toEqual([
      { parameter: 'filter', detail: expect.any(String) as string },
    ]);
  });
});
