import { violatedConstraint } from '#libs/database';
import { isRuleBroken, RuleBroken } from '#libs/journey';
import { TimescalesError } from '#libs/timescales';

type Refusal = readonly [code: string, message: string];

/** Constraints of the database that repeat a rule, and the refusal that people see. */
const refusals: ReadonlyMap<string, Refusal> = new Map([
  ['command_pkey', ['COMMAND.REUSED', 'This command id was already used for another request']],
  ['journey_one_open_per_person', ['CONTACT.JOURNEY_ALREADY_OPEN', 'This child already has an open case']],
  ['journey_contact_id_kind_key', ['CONTACT.JOURNEY_ALREADY_OPEN', 'This contact has already opened a case']],
  ['journey_from_stage_id_kind_key', ['JOURNEY.ALREADY_OPEN', 'This stage has already opened a journey']],
  ['stage_one_assessment', ['JOURNEY.ALREADY_OPEN', 'An assessment is open already']],
  ['stage_one_of_kind', ['JOURNEY.ALREADY_OPEN', 'Such a stage is open already']],
  ['countersignature_by_another', ['SIGN_OFF.SAME_SIGNER', 'A second signature must be another person’s']],
  ['countersignature_grades', ['SIGN_OFF.GRADE_TOO_LOW', 'Your grade is not high enough to decide this']],
  ['countersignature_stays', ['COUNTERSIGN.ALREADY_COUNTERSIGNED', 'A senior manager has countersigned already']],
  ['sign_off_one_pending', ['SIGN_OFF.ALREADY_PENDING', 'It is waiting for sign-off already']],
  ['sign_off_by_another', ['SIGN_OFF.OWN_WORK', 'Nobody signs off their own work']],
  ['sign_off_grade', ['SIGN_OFF.GRADE_TOO_LOW', 'Your grade is not high enough to decide this']],
  ['sign_off_text_current', ['SIGN_OFF.TEXT_CHANGED', 'The text has changed since: read it again']],
  ['sign_off_return_has_reasons', ['SIGN_OFF.REASONS_MISSING', 'Say what has to change']],
  ['sign_off_stays', ['SIGN_OFF.NOT_AWAITED', 'Nothing is waiting for sign-off']],
]);

/** The refusal that an error stands for, or the error itself: an unknown one is a fault, not a rule. */
export function asRefusal(error: unknown): unknown {
  if (isRuleBroken(error)) return error;
  if (error instanceof TimescalesError) return new RuleBroken(error.code, error.message);
  const refusal = refusals.get(violatedConstraint(error) ?? '');
  return refusal ? new RuleBroken(...refusal) : error;
}

/** Does the work; what the database or the timescales refuse becomes a refusal that people can read. */
export async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asRefusal(error);
  }
}
