import { z } from 'zod';
import { line } from '../forms/fields';

const code = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{1,39}$/, 'Write a short name in letters and digits, beginning with a small letter')
  .meta({ description: 'Short name: it stays in what was recorded' });
const entry = z.strictObject({ code, title: line('What it asks, in plain words') });

/** Said once each. */
const once = (all: readonly { code: string }[]) => new Set(all.map((one) => one.code)).size === all.length;

/** What a good case file shows. Source: inspection report, paragraphs 16, 31, 35, 49-51, 57 and 58. */
const standards = [
  { code: 'childsVoice', title: 'The child was seen, seen alone where it suits, and what the child said is used' },
  { code: 'chronology', title: 'There is a chronology and the assessment uses it' },
  { code: 'analysis', title: 'The assessment weighs risk and need, and does not only describe' },
  { code: 'measurablePlan', title: 'The plan has measurable actions and outcomes' },
  { code: 'timeliness', title: 'Decisions and visits were on time, and lateness is explained' },
  { code: 'oversight', title: 'Managers’ oversight and supervision challenge and follow the plan' },
  { code: 'agencies', title: 'Other agencies were involved and their information is used' },
  { code: 'diversity', title: 'Language, culture, religion and disability are understood' },
  { code: 'plainWords', title: 'The family can understand what is written' },
];

const themes = [
  { code: 'strategyDiscussions', title: 'Strategy discussions and section 47 enquiries' },
  { code: 'coreGroups', title: 'Core groups' },
  { code: 'domesticAbuse', title: 'Domestic abuse' },
  { code: 'privateFostering', title: 'Private fostering' },
  { code: 'exploitation', title: 'Child sexual exploitation' },
];

/** How case files are audited. Sources: inspection report, paragraphs 16, 78 and 79. */
export const qualityPolicy = z.strictObject({
  auditsEachMonth: z
    .int()
    .min(0)
    .max(50)
    .default(3)
    .meta({ description: 'Case files that each manager audits in a month' }),
  sampleSize: z
    .int()
    .min(1)
    .max(50)
    .default(5)
    .meta({ description: 'Case files in a sample, unless another number is asked for' }),
  standards: z
    .array(entry)
    .min(1)
    .max(30)
    .refine(once, 'Name each standard once')
    .default(standards)
    .meta({ description: 'Practice standards that every audit grades' }),
  themes: z
    .array(entry)
    .max(30)
    .refine(once, 'Name each theme once')
    .default(themes)
    .meta({ description: 'Themes of themed audits' }),
});

export type QualityPolicy = z.output<typeof qualityPolicy>;
