import { later } from '../shared/ending';
import { type GatewayDecided, type LegalPlanningMeetingHeld } from './gateway.types';
import {
  type LivePreProceedings,
  type OpenPreProceedings,
  type PreProceedingsFile,
  type Waiting,
} from './pre-proceedings.state';
import { named, phaseOf } from './letters.evolve';

/** The lawyers met: the question waits for a senior manager, unless it is answered. */
export function oncePlanned(state: LivePreProceedings, event: LegalPlanningMeetingHeld): LivePreProceedings {
  const { at, type: _type, by: _by, textHash: _text, ...codes } = event;
  const asks = state.status === 'legalPlanning' && !state.questions.some(isOpen);
  return {
    ...state,
    plannedAt: state.plannedAt ?? at,
    planningMeetings: [...state.planningMeetings, { ...codes, at }],
    questions: asks ? waiting(state.questions, at) : state.questions,
  };
}

export function onceDecided(before: LivePreProceedings, event: GatewayDecided): OpenPreProceedings {
  const { n, at, by, decision, receivers = [] } = event;
  const { status: _, ...rest } = before;
  const file: PreProceedingsFile = {
    ...rest,
    plannedAt: before.plannedAt ?? at,
    decisions: [...before.decisions, { n, at, by: by.id, decision }],
    questions: stopped(before.questions, at),
    issuing: stopped(before.issuing, at),
  };
  switch (decision) {
    case 'continuePlan':
      return { ...file, status: 'ended', outcome: 'planContinues', endedAt: later(file.openedAt, at) };
    case 'issue':
      return { ...file, status: 'issuing', issuing: waiting(file.issuing, at) };
    case 'notYetKnown':
      return { ...file, status: 'legalPlanning', questions: waiting(file.questions, at) };
    case 'preProceedings': {
      const addressees = receivers.reduce((all, whose) => named(all, whose, at), file.addressees);
      const begun = { ...file, addressees, begunAt: file.begunAt ?? at };
      return { ...begun, status: phaseOf(begun) };
    }
  }
}

export function waiting(before: readonly Waiting[], startedAt: string): Waiting[] {
  return [...before, { n: before.length + 1, startedAt }];
}

/** What waits stops, and never before it began. */
export function stopped(before: readonly Waiting[], at: string): Waiting[] {
  return before.map((one) => (isOpen(one) ? { ...one, stoppedAt: later(one.startedAt, at) } : one));
}

function isOpen({ stoppedAt }: Waiting): boolean {
  return stoppedAt === undefined;
}
