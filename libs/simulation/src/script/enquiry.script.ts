import { type IsoDate } from '#libs/timescales';
import { daysAfter, workingDaysAfter } from '../days';
import { type Protection } from '../road/road.types';
import { type Codes } from './moment.types';
import { came, type Telling } from './telling';

/** The discussion and the enquiry that it begins. Answers the day on which the enquiry's outcome counts. */
export function enquires(telling: Telling, protection: Protection, { asked }: { asked: boolean }): IsoDate {
  discusses(telling, protection.discussionOn, asked);
  return enquiry(telling, protection);
}

function discusses(telling: Telling, on: IsoDate, asked: boolean): void {
  const { chance, cast } = telling;
  const { worker, manager } = cast;
  if (!asked) telling.act(undefined, [on, '11:00'], worker, 'openStage', { kind: 'strategyDiscussion' });
  const stage = telling.opens('strategyDiscussion');
  const unborn = telling.child.dateOfBirth === undefined;
  telling.act(stage, [on, '16:00'], manager, 'convene', {
    ...{
      grounds: [unborn ? 'unbornChild' : chance.oneOf(['physicalHarm', 'neglect', 'emotionalHarm', 'domesticAbuse'])],
    },
    ...{ urgency: 'planned', medium: chance.happens(0.6) ? 'meeting' : 'call' },
  });
  const policeOnly = chance.happens(0.08);
  telling.act(
    stage,
    [on, '16:30'],
    manager,
    'hold',
    {
      attendance: policeOnly ? came('socialCare', 'police') : came('socialCare', 'police', 'schoolNurse', 'school'),
      actions: [{ owner: worker, dueOn: daysAfter(on, 2) }],
      ...(policeOnly ? { fewAgenciesReason: 'notReached' } : {}),
    },
    { words: { actions: ['see the child'] } },
  );
  const outcome = chance.happens(0.6) ? 'section47Joint' : 'section47Single';
  telling.act(stage, [on, '17:00'], worker, 'recordOutcome', { outcome });
  const next = workingDaysAfter(on, 1);
  if (policeOnly) telling.act(stage, [next, '09:00'], cast.otherSenior, 'confirmPoliceOnly');
  telling.act(stage, [next, '09:15'], manager, 'authorise', {}, { fill: 'textToSign' });
  const signed = chance.happens(0.85) ? next : workingDaysAfter(next, chance.between(1, 5));
  telling.act(stage, [signed, '11:00'], cast.senior, 'countersign', {}, { fill: 'textToSign' });
  if (policeOnly) {
    const later = workingDaysAfter(on, chance.between(1, 4));
    const minutes = {
      attendance: came('socialCare', 'police', 'schoolNurse'),
      actions: [{ owner: worker, dueOn: daysAfter(later, 3) }],
    };
    telling.act(stage, [later, '14:00'], manager, 'holdFollowUp', minutes, {
      words: { actions: ['see the child again'] },
    });
  }
}

function enquiry(telling: Telling, { discussionOn: on, outcome, conference }: Protection): IsoDate {
  const { chance, cast } = telling;
  const { worker, manager, senior } = cast;
  const stage = telling.opens('section47Enquiry');
  telling.allocates(stage, [on, '17:10']);
  telling.act(stage, [on, '17:15'], manager, 'setResponsibility', { childWithDisabilities: false });
  const next = workingDaysAfter(on, 1);
  telling.act(stage, [next, '15:00'], worker, 'seeChild', seeing(telling));
  telling.act(stage, [next, '15:30'], worker, 'recordMedical', {
    medical: chance.from({ notNeeded: 6, done: 3, refused: 1 }),
  });
  const takes = Math.min(chance.between(2, 9), (conference?.afterWorkingDays ?? 12) - 2);
  const concludedOn = workingDaysAfter(on, Math.max(1, takes));
  for (const agency of ['police', 'schoolNurse', 'school']) {
    telling.act(stage, [concludedOn, '10:00'], worker, 'recordAnswer', { agency, answer: 'informed' });
  }
  if (outcome === 'continuingRiskNoConference')
    telling.act(stage, [concludedOn, '11:00'], cast.otherSenior, 'decideAgainstConference');
  telling.act(stage, [concludedOn, '14:00'], worker, 'conclude', { outcome });
  telling.act(stage, [concludedOn, '16:00'], manager, 'authorise', {}, { fill: 'textToSign' });
  const signed = workingDaysAfter(concludedOn, chance.happens(0.85) ? chance.between(0, 1) : chance.between(2, 6));
  telling.act(stage, [signed, '16:30'], senior, 'countersign', {}, { fill: 'textToSign' });
  return concludedOn;
}

function seeing({ chance, child }: Telling): Codes {
  if (child.dateOfBirth === undefined) return { seen: false, notSeenReason: 'unborn', seenAlone: false };
  return chance.happens(0.85)
    ? { seen: true, seenAlone: true }
    : { seen: true, seenAlone: false, notSeenAloneReason: 'tooYoung' };
}
