import { familySupport, socialWorker } from '../testing/people';
import * as story from '../testing/journey.story';
import { afterAll, given } from '../testing/rule-book';
import { type Actor } from '../shared/actor';
import { hasInterpreter } from './interpreter';
import { type JourneyState } from './journey.state';
import { journey } from './journey.stage';

const at = story.day(8);
const auditor: Actor = { ...familySupport, roles: ['AUDITOR'], grade: 'none' };
const record = { type: 'recordInterpreter', by: familySupport, at } as const;
const needed = { ...record, step: 'needed', textHash: 'a'.repeat(64) };
const booked = { ...record, by: socialWorker, step: 'booked', forDay: '2013-03-20' };
const came = { ...record, step: 'came' };
const failed = { ...record, step: 'failed', reason: 'didNotCome' };
const open = [story.opened];
const standing = (state: JourneyState) => (state.status === 'open' ? state.interpreter : undefined);

describe('an interpreter for a family', () => {
  it('is asked for by everybody who works with the child', () => {
    given(journey, open)
      .when(needed)
      .then([{ type: 'interpreterRecorded', step: 'needed', textHash: needed.textHash }]);
    given(journey, open)
      .when({ ...needed, by: auditor })
      .thenRefused('NOTE.NOT_A_WRITER');
  });
  it('is booked for a day', () => {
    given(journey, open)
      .when({ ...booked, forDay: undefined })
      .thenRefused('INTERPRETER.DAY_MISSING');
    expect(standing(given(journey, afterAll(journey, open, needed, booked)).state)).toMatchObject({
      ...{ needed: true, booked: true, bookedFor: '2013-03-20', step: 'booked' },
    });
  });
  it('came, or there was none, for a reason', () => {
    given(journey, open).when(came).thenRefused('INTERPRETER.NOT_BOOKED');
    given(journey, open)
      .when({ ...failed, reason: undefined })
      .thenRefused('INTERPRETER.REASON_MISSING');
    given(journey, open).when(failed).thenRefused('INTERPRETER.NOT_BOOKED');
    given(journey, open)
      .when({ ...failed, reason: 'noneFound' })
      .then([{ type: 'interpreterRecorded', reason: 'noneFound' }]);
    const met = standing(given(journey, afterAll(journey, open, booked, came, booked, failed)).state);
    expect(met).toMatchObject({ came: 1, failed: 1, booked: false, step: 'failed' });
  });
  it('is there once one is booked or has come, and not because one was asked for', () => {
    const after = (...acts: Parameters<typeof afterAll>[2][]) =>
      hasInterpreter(standing(given(journey, afterAll(journey, open, ...acts)).state));
    expect([after(needed), after(needed, booked), after(booked, came), after(booked, failed)]).toEqual([
      ...[false, true, true, false],
    ]);
  });
  it('may not be needed after all', () =>
    expect(
      standing(given(journey, afterAll(journey, open, needed, { ...record, step: 'notNeeded' })).state),
    ).toMatchObject({ needed: false }));
});
