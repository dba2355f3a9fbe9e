import { z } from 'zod';
import { check, defaultGlossary } from '#libs/plain-english';
import { enquiry, stages } from '../index';
import { requestOf } from '../shared/acts';

const said = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues.map(({ message }) => message);

describe('what a schema finds wrong', () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ['nothing where something is asked for', z.strictObject({ a: z.string() }), {}, 'Fill this in'],
    ['no part where one is asked for', z.strictObject({ a: z.object({}) }), { a: 'x' }, 'Fill this part in'],
    ['text for a number', z.number(), 'many', 'Write a number'],
    ['half a child', z.int(), 1.5, 'Write a whole number'],
    ['text for yes or no', z.boolean(), 'perhaps', 'Answer yes or no'],
    ['a value that is not in the list', z.enum(['a', 'b']), 'c', 'Choose one of the values in the list'],
    ['an empty list', z.array(z.string()).min(1), [], 'Choose at least one'],
    ['a long list', z.array(z.string()).max(2), ['a', 'b', 'c'], 'Choose at most 2'],
    ['a short text', z.string().min(8), 'abc', 'Write at least 8 characters'],
    ['a long text', z.string().max(3), 'abcd', 'Write at most 3 characters'],
    ['a small number', z.number().min(5), 4, 'Write 5 or more'],
    ['a great number', z.number().max(5), 6, 'Write 5 or less'],
    ['another form', z.string().regex(/^a$/), 'b', 'Write this in the form that is asked for'],
    ['no id', z.uuid(), 'b', 'Send an id (uuid)'],
    ['none of the forms', z.union([z.string(), z.number()]), true, 'This fits none of the forms that are asked for'],
    ['another field', z.strictObject({}), { b: 1 }, 'There is a field here that is not known'],
  ])('of %s is said in a plain sentence', (_, schema, value, sentence) =>
    expect(said(schema, value)).toEqual([sentence]),
  );

  it('is said in the schema’s own words where it has some', () =>
    expect(said(z.string().min(1, 'Write the name'), '')).toEqual(['Write the name']));

  it('is plain in every act and every enquiry of the service, whatever is left out or sent instead', () => {
    const schemas = [enquiry, ...Object.values(stages).flatMap(({ acts }) => Object.values(acts).map(requestOf))];
    const messages = new Set(
      schemas.flatMap((schema) =>
        [{}, 'text', { text: 7, alsoFor: 'x' }].flatMap((value) => said(schema, value) ?? []),
      ),
    );
    expect(
      [...messages].filter((message) => /expected|invalid|received|undefined|too (small|big)/i.test(message)),
    ).toEqual([]);
    expect(
      [...messages].flatMap((message) => check(message, defaultGlossary).filter(({ kind }) => kind === 'acronym')),
    ).toEqual([]);
  });
});
