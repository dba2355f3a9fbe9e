import { initialConference } from '../initialConference';
import { type InitialConferenceCommand } from '../initialConference/initial-conference.types';
import { type Actor } from '../shared/actor';
import * as story from '../testing/conference.story';
import { seniorManager, socialWorker, teamManager } from '../testing/people';
import { possibleActs } from './possible';

/** Noon on Wednesday 13 March 2013, the day after the conference. */
const now = '2013-03-13T12:00:00.000Z';

function after(...commands: readonly InitialConferenceCommand[]) {
  const opened = initialConference.evolve(initialConference.initial, story.asked);
  return commands.reduce(
    (state, command) =>
      initialConference.decide(state, command).reduce((so, event) => initialConference.evolve(so, event), state),
    opened,
  );
}

function possibleFor(by: Actor, state: ReturnType<typeof after>, at = now): string[] {
  const acts = possibleActs(initialConference, state, by, at);
  return initialConference.commands.filter((command) => acts.of(command).possible);
}

const untilBooked = [story.allocate, story.pass, story.book] as const;
const anyTime = ['inviteAgencies', 'receiveReport', 'offerAdvocate'];

describe('what can be done at a conference now', () => {
  it('is to prepare it while the scrutineer has not answered', () => {
    expect(possibleFor(story.chair, after())).toEqual(['agreeDelay', ...anyTime, 'recordViews']);
    expect(possibleFor(story.scrutineer, after())).toEqual(['scrutinise', ...anyTime, 'recordViews']);
  });

  it('is to sit, to adjourn or to find another date once it is booked, for its chair', () => {
    expect(possibleFor(story.chair, after(...untilBooked))).toEqual([
      ...['agreeDelay', 'bookConference', ...anyTime],
      ...['adjournConference', 'holdConference', 'recordViews'],
    ]);
    expect(possibleFor(story.anotherChair, after(...untilBooked))).not.toContain('holdConference');
  });

  it('is to decide once it has sat, whatever the decision will be', () => {
    const held = after(...story.untilHeld);
    expect(possibleFor(story.chair, held)).toEqual(['offerAdvocate', 'decideConference', 'recordViews']);
    expect(possibleFor(socialWorker, held)).toEqual(['offerAdvocate', 'recordViews', 'explainLateness']);
  });

  it('holds the record back until the child and the parents were asked', () => {
    const decided = after(...story.untilHeld, story.decidePlan);
    expect(possibleActs(initialConference, decided, story.chair, now).of('issueRecord')).toEqual({
      possible: false,
      code: 'VIEWS.NOT_ASKED',
      because: 'Ask the child and the parents or carers first',
    });
    const asked = after(...story.untilHeld, story.decidePlan, story.views('child'), story.views('mother'));
    expect(possibleFor(story.chair, asked)).toEqual(['offerAdvocate', 'issueDecisions', 'issueRecord', 'recordViews']);
  });

  it('says why not, in the words of the rule', () => {
    const acts = possibleActs(initialConference, after(), story.chair, now);
    expect(acts.of('holdConference')).toMatchObject({ because: 'This conference has no date and no chair yet' });
    expect(acts.of('bookConference')).toMatchObject({ because: 'The request has not passed scrutiny' });
    expect(acts.of('withdrawConference')).toMatchObject({ code: 'CONFERENCE.GRADE_TOO_LOW' });
    expect(possibleFor(teamManager, after())).not.toContain('withdrawConference');
    expect(possibleFor(seniorManager, after())).toContain('withdrawConference');
  });

  it('is the same on a Sunday, for what was done on a weekday and is written down now', () => {
    const sunday = '2013-03-17T12:00:00.000Z';
    expect(possibleFor(story.chair, after(...untilBooked), sunday)).toContain('holdConference');
  });
});
