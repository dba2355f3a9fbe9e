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

const workingDays = z.int().min(1).max(250);

/** How long one stage of a complaint takes, and the most that more time may make of it. */
function answeredIn(days: number, longest: number, description: string) {
  return z
    .strictObject({
      days: workingDays.default(days).meta({ description: 'Working days, without more time' }),
      longest: workingDays.default(longest).meta({ description: 'Working days with more time, at most' }),
    })
    .refine((stage) => stage.longest >= stage.days, { path: ['longest'], message: 'Write at least as many days' })
    .prefault({})
    .meta({ description });
}

/**
 * Complaints by children and families under the Children Act 1989, section 26. The numbers are those of the Children Act 1989
 * Representations Procedure (England) Regulations 2006 as they are generally known; none of them was found in a text, so a council can
 * set them right.
 */
const complaints = z
  .strictObject({
    localResolution: answeredIn(10, 20, 'Stage 1: solved by the people who work with the family'),
    investigation: answeredIn(25, 65, 'Stage 2: investigated, with an independent person'),
    reviewPanel: z
      .strictObject({
        days: workingDays.default(30).meta({ description: 'Working days until the panel meets' }),
        answerDays: workingDays.default(20).meta({
          description: 'Working days from the panel to the answer: 5 for what it recommends and 15 to answer it',
        }),
      })
      .prefault({})
      .meta({ description: 'Stage 3: a review panel' }),
  })
  .prefault({})
  .meta({ description: 'How long each stage of a complaint takes' });

/** How case files are audited, and complaints answered. Sources: inspection report, paragraphs 16, 78 and 79. */
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
  complaints,
});

export type QualityPolicy = z.output<typeof qualityPolicy>;
