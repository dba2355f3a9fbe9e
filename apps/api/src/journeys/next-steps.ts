import { Injectable } from '@nestjs/common';
import { type Actor, isRuleBroken, type JourneyState, type KnownKind, openings, stages } from '#libs/journey';
import { actingOn } from '#libs/access';
import { type Asking } from '../reading/asking';
import { Record } from '../reading/record';
import { ActsNow } from '../stages/acts-now';
import { asIs, given } from '../reading/iso';
import { type NextStepsAnswer } from './journey.schemas';

/** How a journey can go on: what the map wants, what is open, and what the person could open now, or why not. */
@Injectable()
export class NextSteps {
  constructor(
    private readonly record: Record,
    private readonly actsNow: ActsNow,
  ) {}

  async of(asking: Asking, journeyId: string): Promise<NextStepsAnswer> {
    const stage = await this.record.stage(asking.requester, journeyId);
    await this.record.permit(asking, 'read', 'Stage', stage, [journeyId]);
    const state = (await this.record.stateOf(asking.requester, stage)) as JourneyState;
    const acts = this.actsNow.at(asking, stage, state);
    if (state.status !== 'open') return { status: stage.status, acts, wanted: [], open: [], mayOpen: [] };
    const by = actingOn(asking.requester, stage, 'open');
    const lets = this.record.may(asking, 'open', 'Stage', stage);
    return {
      status: state.status,
      acts,
      ...given('awaiting', state.awaiting, asIs),
      ...given('closureProposed', state.proposal?.reason, asIs),
      wanted: state.steps.map(({ step, startsAt }) => ({ step, ...given('startsAt', startsAt, asIs) })),
      open: state.stages
        .filter(({ outcome }) => outcome === undefined)
        .map(({ kind, n, startsAt }) => ({ kind, n, startsAt })),
      mayOpen: Object.keys(openings).map((kind) => ({
        kind,
        ...(lets ? whyNot(state, journeyId, kind as KnownKind, by) : { refused: 'ACCESS.DENIED' }),
      })),
    };
  }
}

/** The rules themselves are asked, and nothing is recorded. */
function whyNot(state: JourneyState, journeyId: string, kind: KnownKind, by: Actor): { refused?: string } {
  const command = { type: 'openStage', by, at: new Date().toISOString(), kind, context: { journeyId } };
  try {
    stages.journey.decide(state, command);
    return {};
  } catch (error) {
    if (isRuleBroken(error)) return { refused: error.code };
    throw error;
  }
}
