import * as people from '../testing/people';
import * as story from '../testing/conference.story';
import { afterAll, given } from '../testing/rule-book';
import { initialConference as stage } from './initial-conference.stage';

const { asked, allocate, pass, sendBack, askAgain, book, invite, report, offer, adjourn, hold } = story;
const requested = afterAll(stage, [asked], allocate);
const scrutinised = afterAll(stage, requested, pass);
const returned = afterAll(stage, requested, sendBack);
const booked = afterAll(stage, scrutinised, book);
const held = afterAll(stage, [asked], ...story.untilHeld);

describe('a conference that is not opened', () => {
  it('takes no command', () => given(stage, []).when(allocate).thenRefused('STAGE.NOT_OPEN'));
  it('takes nothing dated before the strategy discussion', () =>
    given(stage, [asked])
      .when({ ...allocate, at: '2013-02-25T13:59:00Z' })
      .thenRefused('TIME.OUT_OF_ORDER'));
});

describe('scrutiny', () => {
  it('passes or returns, and asks whether a robust child in need plan could do', () => {
    given(stage, requested)
      .when(pass)
      .then([{ type: 'conferenceScrutinised', n: 1, result: 'passed', childInNeedPlanWouldDo: false }]);
    given(stage, requested)
      .when({ ...sendBack, childInNeedPlanWouldDo: true })
      .then([{ type: 'conferenceScrutinised', result: 'returned', childInNeedPlanWouldDo: true }]);
    given(stage, requested)
      .when({ ...pass, childInNeedPlanWouldDo: true })
      .thenRefused('CONFERENCE.CHILD_IN_NEED_PLAN_WOULD_DO');
  });
  it('is a scrutineer’s, and not the child’s worker’s', () => {
    given(stage, requested)
      .when({ ...pass, by: people.teamManager })
      .thenRefused('CONFERENCE.NOT_A_SCRUTINEER');
    const own = afterAll(stage, [asked], { ...allocate, workerId: story.scrutineer.id });
    given(stage, own).when(pass).thenRefused('CONFERENCE.OWN_WORK');
  });
  it('happens once for each request', () => {
    given(stage, scrutinised).when(pass).thenRefused('CONFERENCE.NOT_REQUESTED');
    given(stage, returned).when(pass).thenRefused('CONFERENCE.NOT_REQUESTED');
    given(stage, afterAll(stage, returned, askAgain))
      .when({ ...pass, at: story.thursday })
      .then([{ type: 'conferenceScrutinised', n: 2 }]);
  });
  it('is asked for again by the worker or a manager, after a return', () => {
    given(stage, requested).when(askAgain).thenRefused('CONFERENCE.NOT_RETURNED');
    given(stage, returned)
      .when({ ...askAgain, by: people.anotherWorker })
      .thenRefused('CONFERENCE.NOT_YOUR_WORK');
    given(stage, returned)
      .when({ ...askAgain, by: people.teamManager })
      .then([{ type: 'conferenceAskedAgain', n: 2 }]);
  });
});

describe('the date', () => {
  it('comes after scrutiny', () => {
    given(stage, requested).when(book).thenRefused('CONFERENCE.NOT_SCRUTINISED');
    given(stage, returned).when(book).thenRefused('CONFERENCE.NOT_SCRUTINISED');
  });
  it('is a weekday, not before the strategy discussion', () => {
    given(stage, scrutinised)
      .when({ ...book, bookedFor: story.saturday })
      .thenRefused('CONFERENCE.WEEKEND');
    given(stage, scrutinised)
      .when({ ...book, bookedFor: '2013-02-22T10:00:00Z' })
      .thenRefused('TIME.OUT_OF_ORDER');
    // Sunday evening in Greenwich is Monday in London's summer time
    given(stage, scrutinised)
      .when({ ...book, bookedFor: '2013-06-02T23:30:00Z' })
      .then([{ type: 'conferenceBooked' }]);
  });
  it('is set by a manager, a chair or the office, and names a chair who does not work with the family', () => {
    given(stage, scrutinised)
      .when(book)
      .then([{ type: 'conferenceBooked', n: 1, chairId: story.chair.id, chairEmployment: 'permanent' }]);
    given(stage, scrutinised)
      .when({ ...book, by: people.socialWorker })
      .thenRefused('CONFERENCE.NOT_THE_OFFICE');
    given(stage, scrutinised)
      .when({ ...book, chairId: people.socialWorker.id })
      .thenRefused('CONFERENCE.CHAIR_NOT_INDEPENDENT');
  });
  it('may change, with another chair', () =>
    given(stage, booked)
      .when({ ...book, chairId: story.anotherChair.id, chairEmployment: 'agency' })
      .then([{ type: 'conferenceBooked', n: 2, chairEmployment: 'agency' }]));
});

describe('who is asked and what they send', () => {
  it('is kept by agency, each asked once', () => {
    const asking = afterAll(stage, requested, invite);
    given(stage, asking).when(invite).thenRefused('CONFERENCE.INVITED_ALREADY');
    given(stage, asking)
      .when({ ...invite, agencies: ['police', 'midwife'] })
      .then([{ type: 'agenciesInvited', agencies: ['midwife'] }]);
  });
  it('holds reports, the GP’s among them', () =>
    expect(given(stage, held).state).toMatchObject({
      meeting: { reports: [{ agency: 'gp', report: 'received' }], sitting: { gp: 'attended' } },
    }));
  it('says when an advocate was offered, or that the child is too young for one', () => {
    given(stage, requested)
      .when({ ...offer, offeredOn: undefined })
      .thenRefused('CONFERENCE.OFFER_DATE_MISSING');
    given(stage, requested)
      .when({ ...offer, offeredOn: '2013-03-08' })
      .thenRefused('CONFERENCE.OFFER_LATER');
    given(stage, requested)
      .when({ ...offer, offeredOn: undefined, answer: 'tooYoung' })
      .then([{ type: 'advocateOffered', answer: 'tooYoung' }]);
  });
});

describe('the day of the conference', () => {
  it('is the chair’s, or the chair’s deputy’s', () => {
    given(stage, booked)
      .when({ ...hold, by: story.anotherChair })
      .thenRefused('CONFERENCE.NOT_THE_CHAIR');
    given(stage, booked)
      .when({ ...hold, by: people.deputy(story.anotherChair, story.chair) })
      .then([{ type: 'conferenceHeld' }]);
    given(stage, scrutinised).when(hold).thenRefused('CONFERENCE.NOT_BOOKED');
    given(stage, booked)
      .when({ ...hold, at: story.saturday })
      .thenRefused('CONFERENCE.WEEKEND');
  });
  it('has a quorum of social care and two more agencies, or the chair’s reason', () => {
    const few = { ...hold, attendance: story.came('socialCare', 'police') };
    given(stage, booked).when(few).thenRefused('CONFERENCE.NOT_QUORATE');
    given(stage, booked)
      .when({ ...few, quorumReasonHash: story.otherText })
      .then([{ type: 'conferenceHeld', quorate: false, gp: 'notInvited' }]);
    given(stage, booked)
      .when({ ...hold, meetingId: asked.journeyId })
      .then([{ type: 'conferenceHeld', quorate: true, gp: 'attended', meetingId: asked.journeyId }]);
  });
  it('may be put off by the chair, and then needs another date', () => {
    given(stage, booked)
      .when({ ...adjourn, by: people.teamManager })
      .thenRefused('CONFERENCE.NOT_THE_CHAIR');
    const adjourned = afterAll(stage, booked, adjourn);
    expect(given(stage, adjourned).state).toMatchObject({ status: 'adjourned' });
    given(stage, adjourned).when(hold).thenRefused('CONFERENCE.NOT_BOOKED');
    given(stage, afterAll(stage, adjourned, { ...book, at: story.dayAfter, bookedFor: '2013-03-15T10:00:00Z' }))
      .when({ ...adjourn, at: '2013-03-15T10:00:00Z' })
      .then([{ type: 'conferenceAdjourned', n: 2 }]);
  });
  it('is not prepared any more once it has sat', () => {
    for (const late of [book, invite, report, adjourn, hold]) {
      given(stage, held)
        .when({ ...late, at: story.dayAfter })
        .thenRefused('CONFERENCE.HELD_ALREADY');
    }
  });
});
