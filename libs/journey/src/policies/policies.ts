import { z } from 'zod';
import { line } from '../forms/fields';
import { notificationsPolicy } from './notifications.policy';
import { plainEnglishPolicy } from './plain-english.policy';
import { qualityPolicy } from './quality.policy';
import { timescalesPolicy } from './timescales.policy';

const months = z.int().min(1).max(120);
const children = z.int().min(1).max(200);

/** What a council decides for itself, by name. A value that was never set is the default: the schema's answer to its prefault. */
export const policies = {
  timescales: timescalesPolicy.prefault({}).meta({ description: 'Edition of the guidance, local timescales, ladders' }),
  domesticAbuseBaseline: z
    .strictObject({
      threshold: z
        .int()
        .min(1)
        .max(100)
        .default(2)
        .meta({ description: 'From how many notifications an assessment is asked for' }),
      windowMonths: months.default(12).meta({ description: 'In how many months' }),
    })
    .prefault({})
    .meta({ description: 'Repeat domestic-abuse notifications on one household' }),
  reReferralMonths: months.default(12).meta({ description: 'A referral this soon after another is a re-referral' }),
  childPopulation: z
    .strictObject({
      midYears: z
        .record(z.string().regex(/^\d{4}$/, 'Write the year in four digits'), z.int().min(1).max(10_000_000))
        .default({})
        .meta({ description: 'Children under 18 in the council’s area at the middle of each year (ONS)' }),
    })
    .prefault({})
    .meta({ description: 'How many children live in the area: what rates are made with' }),
  protectedPeriodMonths: months
    .default(3)
    .meta({ description: 'How long a family should keep its worker after a child protection plan' }),
  supervision: z
    .strictObject({
      briefBelowWords: z
        .int()
        .min(0)
        .max(1000)
        .default(50)
        .meta({ description: 'A supervision entry of fewer words is flagged as brief' }),
    })
    .prefault({})
    .meta({ description: 'Supervision of child protection plans' }),
  caseloads: z
    .strictObject({
      newlyQualified: children.default(16).meta({ description: 'Of a newly qualified social worker' }),
      others: children.default(18).meta({ description: 'Of any other worker' }),
    })
    .prefault({})
    .meta({ description: 'The most children whom one worker should hold' }),
  missingEpisodes: z
    .strictObject({
      threshold: z.int().min(2).max(100).default(3).meta({ description: 'From how many episodes' }),
      windowDays: z.int().min(1).max(1000).default(30).meta({ description: 'In how many days' }),
    })
    .prefault({})
    .meta({ description: 'A child who goes missing this often is spoken of in a strategy discussion' }),
  restrictedRecords: z
    .strictObject({
      breakGlassMinutes: z
        .int()
        .min(5)
        .max(720)
        .default(60)
        .meta({ description: 'For how many minutes a restricted record stays open to somebody who had to open it' }),
    })
    .prefault({})
    .meta({ description: 'Records that only named people and teams may know' }),
  formDrafts: z
    .strictObject({
      keptForDays: z
        .int()
        .min(1)
        .max(365)
        .default(30)
        .meta({ description: 'For how many days after its last save an unfinished form is kept for whoever began it' }),
    })
    .prefault({})
    .meta({ description: 'Forms that people have begun and not sent' }),
  retention: z
    .strictObject({
      untilAge: z
        .int()
        .min(18)
        .max(110)
        .default(25)
        .meta({ description: 'A child with a journey: kept until the day of this birthday' }),
      closedYears: z
        .int()
        .min(1)
        .max(110)
        .default(6)
        .meta({ description: 'And for at least so many years after the last journey closed' }),
      contactYears: z.int().min(1).max(110).default(6).meta({
        description: 'A child about whom contacts were made and no journey opened: years after the last contact',
      }),
    })
    .prefault({})
    .meta({ description: 'How long children’s records are kept before they are due to be destroyed' }),
  plainEnglish: plainEnglishPolicy
    .prefault({})
    .meta({ description: 'Which words are reported as hard to understand, and in which texts' }),
  quality: qualityPolicy.prefault({}).meta({
    description: 'Audits of case files, the practice standards that they grade, and how long complaints take',
  }),
  notifications: notificationsPolicy.prefault({}).meta({ description: 'Who is told when a clock rings' }),
} as const;

export type PolicyName = keyof typeof policies;

export type PolicyValue<N extends PolicyName> = z.output<(typeof policies)[N]>;

export const policyNames = Object.keys(policies) as PolicyName[];

/** The policy in force: what the council last set, or the default. */
export function policyValue<N extends PolicyName>(name: N, stored?: unknown): PolicyValue<N> {
  return policies[name].parse(stored) as PolicyValue<N>;
}

/** Body of a change of policy: the whole new value, and why in words that anybody may read. */
export function policyChangeRequest<N extends PolicyName>(name: N) {
  return z.strictObject({ value: policies[name], reason: line('Why the policy changes', 500) });
}
