import { z } from 'zod';
import { censusYears } from '#libs/returns';
import { date, id, instant } from '../http/schemas';

const years = censusYears.map(String);

export const censusQuery = z.strictObject({
  year: z.enum(years).optional().meta({ description: 'In which it ends on 31 March; the newest when left out' }),
});

export type CensusQuery = z.infer<typeof censusQuery>;

const level = z
  .enum(['error', 'query'])
  .meta({ description: 'An error sends the file back; a query asks whether it is so' });

const rule = { code: z.string().meta({ example: '8610' }), level, words: z.string() };

const finding = z.strictObject({
  ...rule,
  journeyId: id.optional().meta({ description: 'Where it is put right; where you may open the child’s record' }),
});

export const censusCheck = z
  .strictObject({
    year: z.int(),
    years: z.array(z.int()),
    start: date,
    end: date,
    asAt: instant,
    children: z.int().meta({ description: 'In the return' }),
    errors: z.int(),
    queries: z.int(),
    rules: z
      .array(z.strictObject({ ...rule, children: z.int() }))
      .meta({ description: 'How many children break each' }),
    ofReturn: z.array(z.strictObject(rule)).meta({ description: 'What the return as a whole breaks' }),
    failing: z.array(
      z.strictObject({
        laChildId: z.string().meta({ description: 'The child’s number in the file' }),
        givenName: z.string().optional(),
        familyName: z.string().optional(),
        findings: z.array(finding),
      }),
    ),
    notShown: z
      .int()
      .meta({ description: 'Children who break a rule and are counted, not listed: others may know of them' }),
  })
  .meta({ id: 'CensusCheck' });

export type CensusCheckAnswer = z.infer<typeof censusCheck>;
