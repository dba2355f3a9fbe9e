import { type IsoDate } from '#libs/timescales';
import { latest, workingDaysAfter } from '../days';
import { factorsFor } from './factors';
import { type Telling } from './telling';

export interface Assessed {
  kind: 'initialAssessment' | 'coreAssessment' | 'singleAssessment';
  /** When its clock starts. */
  startsOn: IsoDate;
  /** When there is somebody to give it to. */
  givenOn: IsoDate;
  /** Working days from the start to the signature. */
  takes: number;
  outcome: string;
  need: string;
  inTime?: boolean;
}

/** Given to a worker, written, signed by a manager. Answers the day of the signature. */
export function assesses(telling: Telling, assessed: Assessed): IsoDate {
  const { kind, startsOn, givenOn, takes, outcome, need } = assessed;
  const { chance, cast, child } = telling;
  const stage = telling.opens(kind);
  const given = workingDaysAfter(givenOn, 1);
  const signedOn = latest(workingDaysAfter(startsOn, takes), workingDaysAfter(given, 1));
  telling.allocates(stage, [given, '09:30']);
  const seen = chance.happens(0.96);
  const alone = seen && chance.happens(0.8);
  const codes = {
    ...(seen ? { childSeenOn: given } : { childNotSeenReason: 'refused' }),
    ...(alone ? { seenAlone: true } : { seenAlone: false, notSeenAloneReason: 'tooYoung' }),
    ...{ chronologyConsulted: true, interpreterNeeded: false },
    ...{ ethnicity: child.ethnicity, disabilities: child.disabilities },
    factors: factorsFor(chance, { none: outcome === 'noFurtherAction', need }),
    ...{ primaryNeed: need, outcome },
  };
  telling.act(stage, [signedOn, '10:00'], cast.worker, 'submit', codes);
  telling.act(stage, [signedOn, '15:00'], cast.manager, 'signOff', {}, { fill: 'textToSign' });
  return signedOn;
}
