import { namesOf } from '../shared/acts';
import { type Stage } from '../shared/decider';
import { unopened } from '../shared/opening';
import { preProceedingsActs } from './pre-proceedings.acts';
import { preProceedingsClocks } from './pre-proceedings.clocks';
import { decidePreProceedings } from './pre-proceedings.decide';
import { evolvePreProceedings } from './pre-proceedings.evolve';
import { type PreProceedingsState } from './pre-proceedings.state';
import { type PreProceedingsCommand, type PreProceedingsEvent } from './pre-proceedings.types';

/**
 * The work before proceedings: lawyers and managers meet, a senior manager decides, parents are told in plain words and met, a plan is
 * agreed and reviewed, and it ends in a step down or before a court. It runs beside a protection or a child in need plan; proceedings may be
 * issued at once from any state. Source: Public Law Outline (Practice Direction 12A); inspection report, paragraphs 3 and 54.
 */
export const preProceedings: Stage<PreProceedingsState, PreProceedingsCommand, PreProceedingsEvent> = {
  kind: 'preProceedings',
  initial: unopened,
  commands: namesOf(preProceedingsActs),
  acts: preProceedingsActs,
  decide: (state, command) => [decidePreProceedings(state, command)],
  evolve: evolvePreProceedings,
  clocks: preProceedingsClocks,
  outcome: (state) => (state.status === 'ended' ? state.outcome : undefined),
};
