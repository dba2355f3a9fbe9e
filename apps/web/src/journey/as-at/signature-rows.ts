import { type Schemas } from '../../shared/api/api.types';
import { moment, sentence } from '../../shared/templates/london';
import { takenApart } from '../../shared/templates/words';
import { type Staff } from '../../shared/visit/staff-names';
import { nameOfStage } from '../stage-rows';

type Known = Schemas['JourneyAsAt'];

export interface SignatureRow {
  at: string;
  what: string;
  about: string;
  /** With the grade that they had then, and for whom they stood in. */
  by: string;
}

export function signatureRows(
  signatures: Known['signatures'],
  stages: Known['stages'],
  staff: Staff,
): readonly SignatureRow[] {
  return signatures.map(({ stageId, step, by, grade, deputisingFor, at }) => {
    const stage = stages.find((one) => one.stageId === stageId);
    const stoodIn = deputisingFor === undefined ? '' : `, for ${staff.nameOf(deputisingFor)}`;
    const inGrade = grade === 'none' ? '' : ` (${takenApart(grade)})`;
    return {
      at: moment(at),
      what: sentence(takenApart(step)),
      about: stage ? nameOfStage(stage) : 'Journey',
      by: `${staff.nameOf(by)}${inGrade}${stoodIn}`,
    };
  });
}
