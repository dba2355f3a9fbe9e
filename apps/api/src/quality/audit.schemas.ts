import { z } from 'zod';
import { auditKinds, overallGrades, standardGrades } from '#libs/quality';
import { date, id, instant } from '../http/schemas';
import { pageOf, pageQuery } from '../reading/paging';
import { words } from './words';

const code = z.string().regex(/^[a-z][A-Za-z0-9]{1,39}$/, 'must be a short name of the policy');
const example = '7f1a4c5e-2f57-4a4b-9a58-0f6d4e1f0c11';

const plan = {
  kind: z.enum(auditKinds),
  theme: code.optional().meta({ description: 'Of a themed audit: a code of the policy `quality`' }),
  auditorId: id.optional().meta({ description: 'Another auditor than you, where you may name one' }),
};

export const auditPlanForm = z
  .strictObject({ ...plan, journeyId: id })
  .meta({ id: 'AuditPlan', examples: [{ kind: 'internal', journeyId: example }] });
export type AuditPlanForm = z.output<typeof auditPlanForm>;

export const sampleForm = z
  .strictObject({
    ...plan,
    size: z.int().min(1).max(50).optional().meta({ description: 'As the policy `quality` says when it is left out' }),
    seed: z
      .string()
      .regex(/^[A-Za-z0-9-]{1,64}$/, 'Write letters, digits and dashes')
      .optional()
      .meta({ description: 'To draw the same sample again; chosen at random when it is left out' }),
  })
  .meta({ id: 'AuditSample', examples: [{ kind: 'friday', size: 5 }] });
export type SampleForm = z.output<typeof sampleForm>;

export const actionForm = z.strictObject({
  found: words.meta({ description: 'What was found' }),
  action: words.meta({ description: 'What is to be done about it' }),
  ownerId: id,
  dueOn: date,
  recheckOn: date,
});

export const auditResultForm = z
  .strictObject({
    grades: z.record(code, z.enum(standardGrades)).meta({ description: 'By code of the practice standards' }),
    overall: z.enum(overallGrades),
    strengths: words,
    weaknesses: words,
    actions: z.array(actionForm).max(20).default([]),
  })
  .meta({
    id: 'AuditResult',
    examples: [
      { grades: { analysis: 'met' }, overall: 'good', strengths: 'Synthetic', weaknesses: 'Synthetic', actions: [] },
    ],
  });
export type AuditResultForm = z.output<typeof auditResultForm>;

const draw = z.strictObject({
  seed: z.string(),
  population: z.int(),
  populationHash: z.string(),
  size: z.int(),
});

const shown = {
  auditId: id,
  kind: z.enum(auditKinds),
  theme: z.string().optional(),
  journeyId: id,
  givenName: z.string().optional(),
  familyName: z.string().optional(),
  teamId: z.string().optional(),
  auditorId: id,
  plannedAt: instant,
  finishedAt: instant.optional(),
  overall: z.enum(overallGrades).optional(),
  withdrawnAt: instant.optional().meta({ description: 'Taken off the list without being done' }),
};

export const auditList = pageOf(z.strictObject(shown).meta({ id: 'Audit' })).meta({ id: 'AuditList' });
export type AuditList = z.infer<typeof auditList>;
export type AuditLine = AuditList['items'][number];

export const auditsQuery = pageQuery.extend({
  whose: z.enum(['mine', 'all']).default('mine').meta({ description: '`all`: every audit that you may read' }),
  state: z.enum(['waiting', 'finished', 'withdrawn']).default('waiting'),
});
export type AuditsQuery = z.output<typeof auditsQuery>;

export const auditAnswer = z
  .strictObject({
    ...shown,
    plannedBy: id,
    draw: draw.optional().meta({ description: 'How the sample was drawn that it came with' }),
    standards: z
      .array(z.strictObject({ code: z.string(), title: z.string(), grade: z.enum(standardGrades).optional() }))
      .meta({ description: 'As they stand, or as they were when it was finished' }),
    strengths: z.string().optional(),
    weaknesses: z.string().optional(),
    withdrawnBy: id.optional(),
    withdrawalWords: z.string().optional(),
    may: z.strictObject({ finish: z.boolean(), withdraw: z.boolean() }).meta({ description: 'What you may do now' }),
  })
  .meta({ id: 'AuditEntry' });
export type AuditAnswer = z.infer<typeof auditAnswer>;

export const planned = z.strictObject({ auditId: id }).meta({ id: 'PlannedAudit' });
export type Planned = z.infer<typeof planned>;

export const sampled = z.strictObject({ auditIds: z.array(id), draw }).meta({ id: 'DrawnAudits' });
export type Sampled = z.infer<typeof sampled>;

export const withdrawalForm = z
  .strictObject({ words: words.meta({ description: 'Why it is not done' }) })
  .meta({ id: 'AuditWithdrawal', examples: [{ words: 'Synthetic: drawn twice' }] });
export type WithdrawalForm = z.output<typeof withdrawalForm>;

export const quotaQuery = z.strictObject({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Write a month as YYYY-MM')
    .optional()
    .meta({ description: 'The present one when it is left out' }),
});
export type QuotaQuery = z.output<typeof quotaQuery>;

export const quotaAnswer = z
  .strictObject({
    month: z.string(),
    wanted: z.int().meta({ description: 'Of each manager, by the policy `quality`' }),
    managers: z.array(
      z.strictObject({ managerId: id, teamId: z.string().optional(), finished: z.int(), waiting: z.int() }),
    ),
  })
  .meta({ id: 'AuditQuota' });
export type QuotaAnswer = z.infer<typeof quotaAnswer>;
