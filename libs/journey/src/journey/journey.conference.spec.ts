import { initialConference } from '../initialConference';
import { seniorManager, teamManager } from '../testing/people';
import { afterAll, fold, given } from '../testing/rule-book';
import * as story from '../testing/journey.story';
import { stageOpenedBy } from './journey.openings';
import { journey } from './journey.stage';
import { type AskForStage, type JourneyEvent } from './journey.types';

const { day, ended, idOf } = story;
const discussedAt = day(2, 11);
const assessed = story.conducted([story.opened], day(0, 15));
const enquiring: JourneyEvent[] = [...assessed, story.withStage('section47Enquiry', discussedAt)];
const ask: AskForStage = {
  type: 'openStage',
  by: teamManager,
  at: day(11),
  kind: 'initialConference',
  context: { journeyId: story.journeyId },
};
const enquiryEnds = (outcome: string, at: string) =>
  ended('section47Enquiry', outcome, at, { startsAt: discussedAt, askedAt: at });
const conferenceEnds = (outcome: string, at: string) => ended('initialConference', outcome, at, { startsAt: at });

describe('a conference that a manager asks for', () => {
  it('while the enquiry goes on, is counted from the discussion that began the enquiry, not from the asking', () =>
    given(journey, enquiring)
      .when(ask)
      .then([{ type: 'stageOpened', startsAt: discussedAt, passed: { askedAt: day(11) } }]));
  it('waits for scrutiny from the asking on', () => {
    const before = fold(journey, enquiring);
    const opening = afterAll(journey, enquiring, ask).at(-1);
    if (before.status !== 'open' || opening?.type !== 'stageOpened') throw new Error('the conference did not open');
    const opened = stageOpenedBy(story.journeyId, before, opening);
    given(initialConference, [opened]).thenClocks([
      { rule: 'initial-conference', n: 1, startedAt: discussedAt },
      { rule: 'conference-scrutiny', n: 1, startedAt: day(11) },
    ]);
  });
  it('against the word of a senior manager, is counted from that discussion, too', () =>
    given(journey, afterAll(journey, enquiring, enquiryEnds('continuingRiskNoConference', day(9))))
      .when({ ...ask, by: seniorManager })
      .then([{ type: 'stageOpened', startsAt: discussedAt }]));
  it('after an enquiry that found no continuing risk, and before birth, is counted from the asking', () => {
    given(journey, afterAll(journey, enquiring, enquiryEnds('notSubstantiated', day(9))))
      .when(ask)
      .then([{ type: 'stageOpened', startsAt: day(11) }]);
    given(journey, enquiring)
      .when({ ...ask, conferenceType: 'preBirth' })
      .then([{ type: 'stageOpened', startsAt: day(11), passed: { conferenceType: 'preBirth' } }]);
  });
});

describe('an enquiry that ends after its conference', () => {
  const asked = afterAll(journey, enquiring, ask);
  it('wants no second one where a plan was made', () => {
    const planned = afterAll(journey, asked, conferenceEnds('plan', day(15)));
    given(journey, planned)
      .when(enquiryEnds('continuingRisk', day(16)))
      .then([{ type: 'stageFinished', stageId: idOf('section47Enquiry'), outcome: 'continuingRisk' }]);
  });
  it('wants another one where none was made', () => {
    const without = afterAll(journey, asked, conferenceEnds('noFurtherAction', day(15)));
    given(journey, without)
      .when(enquiryEnds('continuingRisk', day(16)))
      .then([{ type: 'stageFinished' }, { type: 'nextStepAwaited', step: 'initialConference', startsAt: discussedAt }]);
  });
});
