import { noMeeting } from '../conference/meeting.evolve';
import { type ConferenceFile, type Decided, type OpenConference, type Scrutiny } from './initial-conference.state';
import {
  type AskedAgain,
  type ConferenceDecided,
  type ConferenceOpened,
  type ConferenceWithdrawn,
  type RecordIssued,
  type Scrutinised,
} from './initial-conference.types';
import { type ConferenceType } from './outcomes';

export function onceOpened(event: ConferenceOpened): OpenConference {
  const { at, ruleSet, teamId, journeyId, personId, n, passed } = event;
  return {
    status: 'requested',
    openedAt: at,
    ruleSet,
    ...(teamId === undefined ? {} : { teamId }),
    journeyId,
    personId,
    n,
    conferenceType: typeOf(passed?.conferenceType),
    requests: [{ n: 1, startedAt: askedAt(event) }],
    scrutinies: [],
    delays: [],
    meeting: noMeeting,
    views: [],
    extensions: [],
  };
}

export function onceScrutinised(state: OpenConference, event: Scrutinised): OpenConference {
  const { type: _type, by, textHash: _hash, ...answers } = event;
  const scrutiny: Scrutiny = { ...answers, by: by.id };
  const status = event.result === 'passed' ? 'scrutinised' : 'returned';
  return { ...file(state), scrutinies: [...state.scrutinies, scrutiny], requests: answered(state, event.at), status };
}

export function onceAskedAgain(state: OpenConference, { n, at }: AskedAgain): OpenConference {
  return { ...file(state), requests: [...state.requests, { n, startedAt: at }], status: 'requested' };
}

export function onceDecided(state: OpenConference, event: ConferenceDecided): OpenConference {
  if (state.status !== 'held') return state;
  const { type: _type, textHash: _hash, dissentHash: _dissent, by, ...decision } = event;
  return { ...state, status: 'decided', decision: { ...decision, by: by.id } };
}

export function onceRecordIssued(state: Decided, { at }: RecordIssued): Decided {
  return { ...state, status: 'recordIssued', recordIssuedAt: at };
}

export function onceWithdrawn(state: OpenConference, { outcome, at, by }: ConferenceWithdrawn): OpenConference {
  const requests = answered(state, at);
  return { ...file(state), requests, status: 'withdrawn', outcome, withdrawnAt: at, withdrawnBy: by.id };
}

/** What outlives a change of status, while the conference is being prepared. */
function file(state: OpenConference): ConferenceFile {
  const { status: _, ...rest } = state;
  return rest;
}

/** Scrutiny is waited for from the enquiry's conclusion on; the conference itself is counted from the strategy discussion before it. */
function askedAt({ at, passed }: ConferenceOpened): string {
  const asked = passed?.askedAt;
  return typeof asked === 'string' ? asked : at;
}

function answered({ requests }: ConferenceFile, at: string): ConferenceFile['requests'] {
  return requests.map((span) => (span.stoppedAt === undefined ? { ...span, stoppedAt: at } : span));
}

function typeOf(code: unknown): ConferenceType {
  return code === 'transferIn' || code === 'preBirth' ? code : 'ordinary';
}
