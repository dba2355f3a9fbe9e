import {
  type Allocate,
  type Decide,
  type ExtendDeadline,
  type FinishStage,
  type IdentifyChild,
  type InformReferrer,
  type OpenStage,
  type ReturnForChanges,
  type Screen,
  type SignOff,
  type Submit,
  system,
} from '#libs/journey';
import { randomUUID } from 'node:crypto';
import { decisionMaker, hubWorker, socialWorker, teamManager } from './people';

export const identify = (personId: string, at: string): IdentifyChild => ({
  ...{ type: 'identifyChild', by: hubWorker.actor, at, personId },
});

export const screen = (at: string): Screen => ({
  ...{ type: 'screen', by: hubWorker.actor, at, history: 'nothing', openServices: [], commonAssessment: 'none' },
  ...{ siblings: 'considered', household: 'confirmed' },
});

export const decide = (at: string, textHash: string, more: Partial<Decide> = {}): Decide => ({
  ...{ type: 'decide', by: decisionMaker.actor, at, outcome: 'noFurtherAction', levelOfNeed: 1, textHash },
  ...{ journeyId: randomUUID(), context: { domesticAbuse: { notifications: 0, threshold: 2, windowMonths: 12 } } },
  ...more,
});

export const refer = (at: string, textHash: string, more: Partial<Decide> = {}): Decide =>
  decide(at, textHash, { outcome: 'referral', levelOfNeed: 3, teamId: 'east', primaryNeed: 'N1', ...more });

export const inform = (at: string): InformReferrer => ({
  type: 'informReferrer',
  by: hubWorker.actor,
  at,
  how: 'letter',
});

export const openStage = (journeyId: string, at: string): OpenStage => ({
  ...{
    type: 'openStage',
    by: system,
    at,
    kind: 'initialAssessment',
    n: 1,
    stageId: `${journeyId}/initialAssessment-1`,
  },
});

export const finishStage = (stageId: string, outcome: string, at: string): FinishStage => ({
  ...{ type: 'finishStage', by: system, at, stageId, outcome },
});

export const allocate = (at: string, workerId = socialWorker.actor.id): Allocate => ({
  ...{ type: 'allocate', by: teamManager.actor, at, workerId, teamId: 'east' },
});

export const submit = (at: string, textHash: string): Submit => ({
  ...{ type: 'submit', by: socialWorker.actor, at, textHash, outcome: 'childInNeedServices' },
  codes: {
    ...{ childSeenOn: '2013-02-27', seenAlone: true, chronologyConsulted: true, interpreterNeeded: false },
    ...{ factors: ['1A'], primaryNeed: 'N1' },
  },
});

export const signOff = (at: string, textHash: string): SignOff => ({
  ...{ type: 'signOff', by: teamManager.actor, at, textHash },
});

export const returnForChanges = (at: string, textHash: string, reasonsHash: string): ReturnForChanges => ({
  ...{ type: 'returnForChanges', by: teamManager.actor, at, textHash, reasonsHash },
});

export const extend = (at: string, until: string, textHash: string): ExtendDeadline => ({
  ...{ type: 'extendDeadline', by: teamManager.actor, at, rule: 'initial-assessment', dueOn: '2013-03-11', until },
  ...{ reason: 'childUnavailable', textHash },
});
