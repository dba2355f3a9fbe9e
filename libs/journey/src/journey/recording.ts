import { londonDate } from '#libs/timescales';
import { type Actor } from '../shared/actor';
import { needsGrade } from '../shared/holding';
import { impossible } from '../shared/impossible';
import { type Role } from '../shared/roles';
import { RuleBroken } from '../shared/rule-broken';
import { type RecordingCommand, type RecordingEvent } from './recording.types';

/** Who works with the child writes on the file themselves. Source: inspection report, paragraph 49. */
const writers: readonly Role[] = [
  'SOCIAL_WORKER',
  'NQSW',
  'CWDS_SOCIAL_WORKER',
  'FAMILY_SUPPORT_WORKER',
  'OCCUPATIONAL_THERAPIST',
  'EDT_WORKER',
  'HUB_WORKER',
  'HUB_DECISION_MAKER',
  'TEAM_MANAGER',
  'SENIOR_MANAGER',
  'CONFERENCE_CHAIR',
  'LEAD_PROFESSIONAL',
  'ADVOCATE',
  'PARTNER_CONTRIBUTOR',
  'LEGAL_ADVISER',
  'PRIVATE_FOSTERING_OFFICER',
  'MISSING_INTERVIEWER',
];

/** The first of a person's roles that writes on a child's file. Code: NOTE.NOT_A_WRITER. */
export function writingRole(by: Actor): Role {
  const role = writers.find((one) => by.roles.includes(one));
  if (role === undefined) throw new RuleBroken('NOTE.NOT_A_WRITER', 'Only who works with the child writes here');
  return role;
}

/** Codes: NOTE.NOT_A_WRITER, NOTE.IN_FUTURE, CHRONOLOGY.IN_FUTURE, CHRONOLOGY.GRADE_TOO_LOW. */
export function recorded(command: RecordingCommand): RecordingEvent {
  const { by, at } = command;
  const role = writingRole(by);
  switch (command.type) {
    case 'recordNote': {
      const { kind, occurredOn, significant, textHash } = command;
      notLater(occurredOn, at, 'NOTE.IN_FUTURE');
      return { type: 'noteRecorded', by, at, kind, occurredOn, significant, textHash, role };
    }
    case 'curateChronology': {
      const { occurredOn, textHash } = command;
      notLater(occurredOn, at, 'CHRONOLOGY.IN_FUTURE');
      return { type: 'chronologyCurated', by, at, occurredOn, textHash };
    }
    case 'markChronologyComplete':
      needsGrade(by, 'practitioner', 'CHRONOLOGY.GRADE_TOO_LOW', 'A qualified worker says that it is complete');
      return { type: 'chronologyCompleted', by, at };
    case 'referOnward':
      return { ...command, type: 'referredOnward' };
    default:
      return impossible(command);
  }
}

function notLater(occurredOn: string, at: string, code: string): void {
  if (occurredOn > londonDate(at)) throw new RuleBroken(code, 'This day is still to come', { occurredOn });
}
