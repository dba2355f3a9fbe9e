import { createHash, randomUUID } from 'node:crypto';
import type { Act } from '#libs/contracts';
import {
  type Actor,
  type AssessmentCommand,
  type ContactOpened,
  type JourneyOpened,
  type StageCommand,
  system,
} from '#libs/journey';
import { type RuleSetCode } from '#libs/timescales';
import { type OpenedElsewhere } from './in-memory-consequences';

/** Made-up people: ids only, as everywhere in a history. */
export const amira: Actor = {
  id: '10000000-0000-4000-8000-000000000001',
  roles: ['SOCIAL_WORKER'],
  grade: 'practitioner',
};
export const tom: Actor = { id: '10000000-0000-4000-8000-000000000002', roles: ['TEAM_MANAGER'], grade: 'teamManager' };
export const ines: Actor = {
  id: '10000000-0000-4000-8000-000000000003',
  roles: ['HUB_DECISION_MAKER'],
  grade: 'practitioner',
};

/** SHA-256 of a text that exists in no test but by its name. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The act as the API would send it; a fresh command id unless one is given. */
export function act<C extends StageCommand>(command: C, more: { commandId?: string; seen?: number } = {}): Act<C> {
  const { commandId = randomUUID(), seen: expectedVersion } = more;
  return { commandId, requestHash: hashOf(JSON.stringify(command)), expectedVersion, command };
}

type CommandOf<All, T> = Omit<Extract<All, { type: T }>, 'type' | 'by' | 'at'>;

/** An assessment's command, typed by its name. */
export function assessmentCommand<T extends AssessmentCommand['type']>(
  type: T,
  by: Actor,
  at: string,
  rest: CommandOf<AssessmentCommand, T>,
): StageCommand {
  return { type, by, at, ...rest };
}

/** A complete submission of a text. */
export const complete = (
  text: string,
  outcome: 'noFurtherAction' | 'childInNeedServices' | 'coreAssessment' = 'childInNeedServices',
) => ({
  textHash: hashOf(text),
  outcome,
  codes: {
    childSeenOn: '2028-01-04',
    seenAlone: true,
    chronologyConsulted: true,
    interpreterNeeded: false,
    factors: ['21'],
    primaryNeed: 'N1',
  },
});

/** An episode of need with a referral at that moment. */
export function journeyFrom(referralAt: string, ruleSet: RuleSetCode): OpenedElsewhere {
  const opened: JourneyOpened = {
    type: 'opened',
    by: system,
    at: referralAt,
    ruleSet,
    teamId: 'team-east',
    personId: randomUUID(),
    contactId: randomUUID(),
    referralAt,
  };
  return { stageId: randomUUID(), kind: 'journey', opened };
}

/** A school's contact about one child, received at `at`. */
export function contactFrom(at: string): OpenedElsewhere {
  const opened: ContactOpened = {
    type: 'opened',
    by: system,
    at,
    ruleSet: 'wt2010',
    enquiryId: randomUUID(),
    position: 1,
    channel: 'shef',
    sourceCode: '2A',
    domesticAbuse: false,
  };
  return { stageId: randomUUID(), kind: 'contact', opened };
}
