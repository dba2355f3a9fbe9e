import { agencies, type Agency } from '../codes/agencies';
import { evolveGate, onceRecorded } from '../shared/countersign.evolve';
import { type CountersignEvent, type CountersignGate } from '../shared/countersign.types';
import { hands } from '../shared/holding';
import { unchanged } from '../shared/impossible';
import { type StageOpening } from '../shared/opening';
import { fileFrom } from '../shared/stage-file';
import { withViews } from '../shared/views';
import { withAgency } from './agencies-asked';
import { type ConcludedEnquiry, type OpenSection47, type Section47State } from './section47.state';
import { type Section47Event } from './section47.types';

/** What an enquiry becomes by what happened. */
export function evolveSection47(state: Section47State, event: Section47Event): Section47State {
  if (event.type === 'opened') return onceOpened(event);
  if (state.status === 'unopened') return state;
  switch (event.type) {
    case 'allocated':
      return begun({ ...state, workerId: event.workerId, teamId: event.teamId });
    case 'responsibilitySet': {
      const { type: _type, by: _by, at: _at, ...responsibility } = event;
      return begun({ ...state, responsibility });
    }
    case 'childSeen': {
      const { type: _type, by, ...seeing } = event;
      return begun({ ...state, seen: [...state.seen, { ...seeing, by: by.id }] });
    }
    case 'medicalRecorded':
      return begun({ ...state, medical: { medical: event.medical, at: event.at } });
    case 'agenciesNamed':
    case 'agencyContacted':
    case 'agencyAnswered':
    case 'noAnswerExplained':
      return begun(onceAsked(state, event));
    case 'decidedAgainstConference': {
      const { by, at, reasonsHash } = event;
      return { ...state, noConference: { by: hands(by), at, reasonsHash } };
    }
    case 'concluded':
      return { ...state, status: 'concluded', outcome: event.outcome, gate: onceRecorded(state.gate, event) };
    case 'outcomeAuthorised':
    case 'outcomeReturned':
    case 'outcomeCountersigned':
    case 'outcomeQueried':
    case 'queryAnswered':
      return atTheGate(state, event);
    case 'viewsRecorded':
      return { ...state, views: withViews(state.views, event) };
    case 'latenessExplained':
      return state;
    default:
      return unchanged(state, event);
  }
}

/** The agencies that came to the discussion are the first on the list. */
function onceOpened(event: StageOpening): OpenSection47 {
  const { agencies: came, outcome } = event.passed ?? {};
  const first = Array.isArray(came) ? came.filter(isAgency) : [];
  return {
    ...fileFrom(event),
    status: 'initiated',
    ...(typeof outcome === 'string' ? { decidedOn: outcome } : {}),
    agencies: first.map((agency) => ({ agency })),
    seen: [],
    views: [],
  };
}

function isAgency(code: unknown): code is Agency {
  return agencies.codes.some((one) => one === code);
}

function begun(state: OpenSection47): OpenSection47 {
  return state.status === 'initiated' ? { ...state, status: 'enquiring' } : state;
}

type Asked = Extract<
  Section47Event,
  { type: 'agenciesNamed' | 'agencyContacted' | 'agencyAnswered' | 'noAnswerExplained' }
>;

function onceAsked(state: OpenSection47, event: Asked): OpenSection47 {
  switch (event.type) {
    case 'agenciesNamed':
      return { ...state, agencies: [...state.agencies, ...event.agencies.map((agency) => ({ agency }))] };
    case 'agencyContacted':
      return { ...state, agencies: withAgency(state.agencies, { agency: event.agency, contactedAt: event.at }) };
    case 'agencyAnswered': {
      const { agency, at: answeredAt, answer } = event;
      const contactedAt = state.agencies.find((one) => one.agency === agency)?.contactedAt ?? answeredAt;
      return { ...state, agencies: withAgency(state.agencies, { agency, contactedAt, answeredAt, answer }) };
    }
    case 'noAnswerExplained':
      return {
        ...state,
        agencies: withAgency(state.agencies, { agency: event.agency, noAnswerReason: event.reason }),
      };
  }
}

const statusOf: Record<Exclude<CountersignGate['status'], 'returned'>, ConcludedEnquiry['status']> = {
  awaitingAuthorisation: 'concluded',
  awaitingCountersignature: 'authorised',
  queried: 'queried',
  countersigned: 'countersigned',
};

function atTheGate(state: OpenSection47, event: CountersignEvent): OpenSection47 {
  if (!('outcome' in state)) return state;
  const gate = evolveGate(state.gate, event);
  if (gate.status !== 'returned') return { ...state, status: statusOf[gate.status], gate };
  const { outcome: _, ...file } = state;
  return { ...file, status: 'enquiring', gate };
}
