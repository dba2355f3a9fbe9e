import { type PickerSource } from './field.types';

/** What an id stands for, by the name of its field. Anything else is typed in. */
const sources: Readonly<Record<string, PickerSource>> = {
  workerId: 'staff',
  coworkerId: 'staff',
  chairId: 'staff',
  chair: 'staff',
  interviewerId: 'staff',
  leadProfessionalId: 'staff',
  advocateId: 'staff',
  acceptedBy: 'staff',
  owner: 'staff',
  fromId: 'staff',
  toId: 'staff',
  teamId: 'teams',
  teamIds: 'teams',
  alsoFor: 'journeys',
  deadlineId: 'deadlines',
  rule: 'rules',
  needId: 'needs',
  actionId: 'actions',
  textHash: 'shownText',
};

export function sourceOf(key: string): PickerSource | undefined {
  return sources[key];
}
