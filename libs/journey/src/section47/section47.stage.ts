import { allocated } from '../shared/allocation';
import { namesOf } from '../shared/acts';
import { atGate } from '../shared/countersign';
import { type Stage } from '../shared/decider';
import { holds, needsGrade } from '../shared/holding';
import { impossible } from '../shared/impossible';
import { explained } from '../shared/lateness';
import { notBefore } from '../shared/moments';
import { opened, unopened } from '../shared/opening';
import { type Passed } from '../shared/passing';
import { RuleBroken } from '../shared/rule-broken';
import { viewsRecorded } from '../shared/views';
import { agenciesNamed, agencyAnswered } from './agencies-asked';
import { concluded, decidedAgainstConference } from './conclusion';
import { responsibilitySet } from './responsibility';
import { section47Acts } from './section47.acts';
import { section47Clocks } from './section47.clocks';
import { evolveSection47 } from './section47.evolve';
import { authorisedAt, type OpenSection47, type Section47State } from './section47.state';
import { childSeen } from './seeing';
import { type Section47Command, type Section47Event } from './section47.types';

/**
 * An enquiry whether a child suffers significant harm. It starts with the strategy discussion that decided it; a team manager's
 * authorisation makes the outcome count, and a senior manager countersigns.
 * Source: Children Act 1989, section 47; inspection report, paragraphs 3, 45 and 46.
 */
export const section47Enquiry: Stage<Section47State, Section47Command, Section47Event> = {
  kind: 'section47Enquiry',
  initial: unopened,
  commands: namesOf(section47Acts),
  acts: section47Acts,
  decide: (state, command) => [decided(state, command)],
  evolve: evolveSection47,
  clocks: section47Clocks,
  outcome: (state) => ('outcome' in state && authorisedAt(state) !== undefined ? state.outcome : undefined),
  passes,
};

function decided(before: Section47State, command: Section47Command): Section47Event {
  const state = opened(before);
  notBefore(command.at, state.openedAt);
  switch (command.type) {
    case 'authorise':
    case 'returnOutcome':
    case 'countersign':
    case 'queryOutcome':
    case 'answerQuery':
      return atGate(state.gate, command);
    case 'explainLateness':
      return explained(holds(state.workerId, command.by), command);
    case 'recordViews':
      return viewsRecorded(command);
    default:
      return enquired(unsettled(state), command);
  }
}

type Enquiry = Exclude<
  Section47Command,
  {
    type:
      | 'authorise'
      | 'returnOutcome'
      | 'countersign'
      | 'queryOutcome'
      | 'answerQuery'
      | 'explainLateness'
      | 'recordViews';
  }
>;

function enquired(state: OpenSection47, command: Enquiry): Section47Event {
  const { by } = command;
  switch (command.type) {
    case 'allocate':
      return allocated(state, command);
    case 'setResponsibility':
      return responsibilitySet(state, command);
    case 'decideAgainstConference':
      return decidedAgainstConference(state, command);
    case 'conclude':
      return concluded(state, command);
    default:
      needsGrade(by, 'practitioner', 'S47.NOT_QUALIFIED', 'Qualified social workers carry out the enquiry');
      return found(state, command);
  }
}

type Finding = Exclude<Enquiry, { type: 'allocate' | 'setResponsibility' | 'decideAgainstConference' | 'conclude' }>;

function found(state: OpenSection47, command: Finding): Section47Event {
  switch (command.type) {
    case 'nameAgencies':
      return agenciesNamed(state, command);
    case 'recordAnswer':
      return agencyAnswered(state, command);
    case 'contactAgency': {
      const { type: _, ...contact } = command;
      return { type: 'agencyContacted', ...contact };
    }
    case 'explainNoAnswer': {
      const { type: _, ...why } = command;
      return { type: 'noAnswerExplained', ...why };
    }
    case 'seeChild':
      return childSeen(command);
    case 'recordMedical': {
      const { type: _, ...medical } = command;
      return { type: 'medicalRecorded', ...medical };
    }
    default:
      return impossible(command);
  }
}

/** Once the outcome counts, what comes to light belongs to what follows. */
function unsettled(state: OpenSection47): OpenSection47 {
  if (authorisedAt(state) !== undefined) {
    throw new RuleBroken('S47.OUTCOME_COUNTS', 'The outcome counts already: record this where the journey has gone on');
  }
  return state;
}

/** The conference's clock runs from the strategy discussion that began the enquiry; it was asked for with the conclusion. */
function passes(state: Section47State): Passed {
  if (state.status === 'unopened') return {};
  const { openedAt: startsAt, workerId, gate } = state;
  return {
    startsAt,
    ...(workerId === undefined ? {} : { workerId }),
    ...(gate === undefined ? {} : { askedAt: gate.recordedAt }),
  };
}
