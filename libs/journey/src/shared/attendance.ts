import { z } from 'zod';
import { agencies, type Agency, healthAgencies } from '../codes/agencies';

/** One agency at a meeting: whether it was asked, whether it came, and whether it sent a report. */
export interface Presence {
  agency: Agency;
  invited: boolean;
  attendance: 'attended' | 'apologies' | 'absent';
  report: 'received' | 'late' | 'none';
}

/** Each agency once: several people of one agency are one presence. */
export const attendanceField = z
  .array(
    z.strictObject({
      agency: agencies.schema,
      invited: z.boolean().meta({ description: 'Whether the agency was asked' }),
      attendance: z.enum(['attended', 'apologies', 'absent']).meta({ description: 'Whether it came' }),
      report: z.enum(['received', 'late', 'none']).meta({ description: 'Whether it sent a report' }),
    }),
  )
  .max(agencies.codes.length)
  .refine((all) => new Set(all.map(({ agency }) => agency)).size === all.length, 'Name each agency once')
  .meta({ description: 'Agencies asked, present and heard' });

/** Agencies that came. */
export function attending(all: readonly Presence[]): Agency[] {
  return all.filter(({ attendance }) => attendance === 'attended').map(({ agency }) => agency);
}

/** Social care and at least two others. Source: Standard Safeguarding Dataset, guidance on quoracy. */
export function isQuorate(all: readonly Presence[]): boolean {
  const present = attending(all);
  return present.includes('socialCare') && present.filter((agency) => agency !== 'socialCare').length >= 2;
}

/** The police and nobody else beside social care (inspection report, paragraph 44). */
export function isPoliceOnly(all: readonly Presence[]): boolean {
  const others = attending(all).filter((agency) => agency !== 'socialCare');
  return others.length === 1 && others[0] === 'police';
}

/** Social care, police and health: the least that a strategy discussion needs. */
export function missingFromDiscussion(all: readonly Presence[]): ('socialCare' | 'police' | 'health')[] {
  const present = attending(all);
  const health = present.some((agency) => healthAgencies.includes(agency));
  return [
    ...(present.includes('socialCare') ? [] : ['socialCare' as const]),
    ...(present.includes('police') ? [] : ['police' as const]),
    ...(health ? [] : ['health' as const]),
  ];
}

/** How the GP took part: in person, by report, or not (inspection report, paragraph 52). */
export function partOfGp(all: readonly Presence[]): 'attended' | 'report' | 'invited' | 'notInvited' {
  const gp = all.find(({ agency }) => agency === 'gp');
  if (gp === undefined) return 'notInvited';
  if (gp.attendance === 'attended') return 'attended';
  if (gp.report !== 'none') return 'report';
  return gp.invited ? 'invited' : 'notInvited';
}
