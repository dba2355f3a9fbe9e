import { type NotificationsPolicy, type Role } from '#libs/journey';
import { type Told } from '#libs/timescales';

/** Somebody to tell: one person, or everybody who holds a role (in a team, when it is named). The relay finds the people and their deputies. */
export type Tell = { staffId: string } | { role: Role; teamId?: string };

/** What of a stage decides who hears about it. */
export interface Responsible {
  kind: string;
  teamId: string | null;
  workerId: string | null;
}

/** The team that contacts belong to until they are decided. */
export const hub = 'hub';

/**
 * Who is to be told of a fact, as the council's policy says: ids and roles only. Facts are called `<kind>.<event>` and `deadline.<event>`.
 * @param joined the child's open case, when a decision has joined a contact to it
 */
export function recipients(
  fact: { type: string; payload: object },
  stage: Responsible,
  policy: NotificationsPolicy,
  joined?: Responsible,
): Tell[] {
  const payload = fact.payload as {
    rule?: string;
    result?: string;
    tell?: Told[];
    workerId?: string;
    leadProfessionalId?: string;
    afterwards?: boolean;
    takenOver?: object;
  };
  switch (fact.type.slice(fact.type.indexOf('.') + 1)) {
    case 'breached': // a clock that stopped late has its breach on record, but nothing waits any more
      return payload.afterwards ? [] : steps(policy.breach, waitsFor(payload, stage), policy);
    case 'warned':
    case 'escalated':
      return steps(payload.tell ?? [], waitsFor(payload, stage), policy);
    case 'stageOpened': // to be allocated; what an import opens is on the team's board, and is no news a thousand times
      return payload.takenOver === undefined ? rung('teamManager', stage, policy) : [];
    case 'submitted': // to be signed
    case 'closureProposed': // to be authorised
    case 'outcomeRecorded':
    case 'concluded':
    case 'decisionProposed': // to be agreed to
    case 'nextStepAwaited':
      return rung('teamManager', stage, policy);
    case 'outcomeAuthorised': // to be countersigned
    case 'queryAnswered':
      return rung('headOfService', stage, policy);
    case 'handedOver': // to be taken over by the day team
    case 'returnedForChanges':
    case 'closureReturned':
    case 'outcomeReturned':
    case 'outcomeQueried':
    case 'panelDecided':
    case 'stepDownAccepted':
    case 'stepDownDeclined':
    case 'disagreed':
      return rung('worker', stage, policy);
    case 'decided': // something new is known of a child whose case is open
      return joined === undefined ? [] : rung('worker', joined, policy);
    case 'steppedUp': // a safeguarding concern from early help, at any hour
      return hubAtAnyHour(policy);
    case 'conferenceScrutinised':
      return payload.result === 'returned' ? rung('worker', stage, policy) : [];
    case 'stepDownOffered': // to be answered
      return payload.leadProfessionalId ? [{ staffId: payload.leadProfessionalId }] : [];
    case 'allocated':
    case 'workerTransferred':
      return payload.workerId ? [{ staffId: payload.workerId }] : [];
    default:
      return [];
  }
}

/** A concern that early help has sent up waits for the hub, whoever holds the early help. */
function waitsFor({ rule }: { rule?: string }, stage: Responsible): Responsible {
  return rule === 'early-help-step-up' ? { kind: 'contact', teamId: hub, workerId: null } : stage;
}

/** Whoever the council's hub answers by, and the night's duty team, who are there when the hub is not. */
function hubAtAnyHour({ unallocated }: NotificationsPolicy): Tell[] {
  return [...unallocated.contact.map((role) => ({ role, teamId: hub })), { role: 'EDT_WORKER' }];
}

/** Whoever is meant by several steps, each once: without a worker, the first step may be the manager's too. */
function steps(told: readonly Told[], stage: Responsible, policy: NotificationsPolicy): Tell[] {
  const tell = told.flatMap((one) => rung(one, stage, policy));
  return [...new Map(tell.map((one) => [JSON.stringify(one), one])).values()];
}

/** Somebody always hears of it: while nobody holds the work, whoever the policy names. */
function rung(told: Told, { kind, teamId: team, workerId }: Responsible, policy: NotificationsPolicy): Tell[] {
  const teamId = team ?? hub;
  switch (told) {
    case 'worker': {
      if (workerId !== null) return [{ staffId: workerId }];
      const unallocated = kind === 'contact' ? policy.unallocated.contact : policy.unallocated.assessment;
      return unallocated.map((role) => ({ role, teamId }));
    }
    case 'teamManager':
      return policy.teamManager.map((role) => ({ role, teamId }));
    case 'headOfService':
      return policy.headOfService.map((role) => ({ role }));
  }
}
