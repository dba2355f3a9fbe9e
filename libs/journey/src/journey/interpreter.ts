import { RuleBroken } from '../shared/rule-broken';
import { type InterpreterRecorded, type InterpreterStanding, type RecordInterpreter } from './interpreter.types';
import { writingRole } from './recording';

/**
 * Whether a family needs an interpreter, and whether one came: by everybody who works with the child (inspection report, paragraph 35).
 * Codes: INTERPRETER.NOT_BOOKED, DAY_MISSING, REASON_MISSING; NOTE.NOT_A_WRITER.
 */
export function interpreterRecorded(
  before: InterpreterStanding | undefined,
  { type: _, ...said }: RecordInterpreter,
): InterpreterRecorded {
  writingRole(said.by);
  const { step, reason, forDay } = said;
  if (step === 'booked' && forDay === undefined) {
    throw new RuleBroken('INTERPRETER.DAY_MISSING', 'Say for which day the interpreter is booked');
  }
  if (step === 'failed' && reason === undefined) {
    throw new RuleBroken('INTERPRETER.REASON_MISSING', 'Say why there was no interpreter');
  }
  const wasBooked = before?.booked ?? false;
  if ((step === 'came' || reason === 'didNotCome') && !wasBooked) {
    throw new RuleBroken('INTERPRETER.NOT_BOOKED', 'No interpreter is booked: record the booking first');
  }
  return { type: 'interpreterRecorded', ...said };
}

export function withInterpreter(
  before: InterpreterStanding | undefined,
  { step, at, forDay }: InterpreterRecorded,
): InterpreterStanding {
  const counts = { came: before?.came ?? 0, failed: before?.failed ?? 0 };
  if (step === 'came') counts.came += 1;
  if (step === 'failed') counts.failed += 1;
  const booked = step === 'booked' || (step === 'needed' && before?.booked === true);
  const bookedFor = step === 'booked' ? forDay : step === 'needed' ? before?.bookedFor : undefined;
  return {
    ...counts,
    ...{ needed: step !== 'notNeeded', step, at, booked },
    ...(bookedFor === undefined ? {} : { bookedFor }),
  };
}

/** A family that needs an interpreter has had one, or will have one. */
export function hasInterpreter(standing: InterpreterStanding | undefined): boolean {
  return standing !== undefined && (standing.booked || standing.came > 0);
}
