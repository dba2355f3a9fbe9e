import { z } from 'zod';
import { WebForm } from '../../forms/web-form';

const line = (longest: number) => z.string().trim().min(1).max(longest);

const details = {
  name: line(200),
  teamId: z.string().min(1).max(60).optional(),
  organisation: line(60).optional(),
  email: z.email().max(200).optional(),
  employment: z.enum(['permanent', 'agency']),
  newlyQualified: z.boolean(),
  caseloadCap: z.int().min(1).max(200).optional(),
};

const wording = {
  id: { label: 'Their id', hint: 'As the sign-in service knows them: the subject of their access token' },
  name: { label: 'Name' },
  teamId: { label: 'Team' },
  organisation: { label: 'Organisation', hint: 'Of a partner’s colleague' },
  email: { label: 'E-mail address', hint: 'Where mail about their work goes' },
  employment: { label: 'How they are employed' },
  newlyQualified: { label: 'Are they newly qualified, with a protected caseload?' },
  caseloadCap: {
    label: 'The most children they should hold',
    hint: 'Empty: as the council’s policy on caseloads says',
  },
  reason: { label: 'Why', hint: 'Colleagues can read this' },
};

/** Somebody new. Their roles come with their access token. */
export const newStaffForm = new WebForm(z.strictObject({ id: z.guid(), ...details, reason: line(500) }), wording);
export const staffForm = new WebForm(z.strictObject({ ...details, reason: line(500) }), wording);
