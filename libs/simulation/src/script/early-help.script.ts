import { type IsoDate } from '#libs/timescales';
import { daysAfter, workedFrom, workingDaysAfter } from '../days';
import { came, type Telling } from './telling';

/** A common assessment by consent, the panel, and a team around the child, until the outcomes are met or the family stays away. */
export function helpsEarly(telling: Telling, decidedOn: IsoDate): void {
  const { chance, cast } = telling;
  const { hubWorker, lead, panel } = cast;
  const stage = telling.opens('commonAssessment');
  const asked = workingDaysAfter(decidedOn, 1);
  telling.act(stage, [asked, '10:00'], hubWorker, 'seekConsent', { asked: ['mother'] });
  const leading = { leadProfessionalId: lead, agency: 'school' };
  telling.act(stage, [asked, '11:00'], hubWorker, 'nameLeadProfessional', leading);
  const answered = workingDaysAfter(asked, chance.between(1, 5));
  const answer = chance.happens(0.82) ? 'given' : 'refused';
  telling.act(stage, [answered, '10:00'], hubWorker, 'recordConsent', { answer, answeredBy: ['mother'] });
  if (answer === 'refused') return;
  const completed = workingDaysAfter(answered, chance.happens(0.8) ? chance.between(8, 20) : chance.between(21, 45));
  telling.hears(stage, [completed, '09:30'], lead, 'assessmentEnded');
  telling.act(stage, [completed, '11:00'], lead, 'completeAssessment', { servicesAsked: ['parenting'] });
  const panelOn = workingDaysAfter(completed, chance.between(3, 9));
  const decision = chance.from({ allocated: 6, teamAlone: 4 } as const);
  const services = decision === 'allocated' ? ['parenting'] : [];
  telling.act(stage, [panelOn, '10:00'], panel, 'decideAllocation', { decision, services });
  teamMeets(telling, stage, workingDaysAfter(panelOn, chance.between(3, 10)));
}

function teamMeets(telling: Telling, stage: string, agreedOn: IsoDate): void {
  const { chance, cast } = telling;
  const { lead } = cast;
  const attendance = came('school', 'schoolNurse');
  telling.act(stage, [agreedOn, '14:00'], lead, 'addNeed', { kind: 'need' });
  const action = { owner: 'mother', dueOn: daysAfter(agreedOn, 60) };
  telling.act(stage, [agreedOn, '14:10'], lead, 'addAction', action, { fill: 'newestNeed', words: { measure: true } });
  telling.act(stage, [agreedOn, '15:00'], lead, 'agreePlan', { attendance });
  let day = agreedOn;
  for (let left = chance.between(1, 4); left > 0; left -= 1) {
    day = workedFrom(daysAfter(day, chance.happens(0.85) ? chance.between(28, 40) : chance.between(44, 60)));
    telling.hears(stage, [day, '09:00'], lead, 'review');
    telling.act(stage, [day, '10:00'], lead, 'review', { attendance, decision: 'continue' }, { fill: 'progress' });
  }
  const endsOn = workedFrom(daysAfter(day, 14));
  if (chance.happens(0.3)) {
    return telling.act(stage, [endsOn, '11:00'], lead, 'close', { outcome: 'disengaged', riskConsidered: true });
  }
  telling.act(stage, [endsOn, '10:00'], lead, 'completeAction', { outcome: 'achieved' }, { fill: 'openAction' });
  telling.hears(stage, [endsOn, '10:10'], lead, 'closure');
  telling.act(stage, [endsOn, '11:00'], lead, 'close', { outcome: 'outcomesMet', riskConsidered: true });
}
