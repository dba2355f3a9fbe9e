import { z } from 'zod';
import { interpreterSteps, reasonsNoInterpreter } from '../codes/interpreter';
import { noteKinds, onwardServices, onwardSubjects, riskFlags } from '../codes/recording';
import { date, narrative } from '../forms/fields';
import { type Acts } from '../shared/acts';
import { type RecordInterpreter } from './interpreter.types';
import { type RecordingCommand } from './recording.types';
import { type RiskFlagCommand } from './risk-flags.types';

/** What everybody who works with the child writes on the file. */
export const recordingActs: Acts<(RecordingCommand | RiskFlagCommand | RecordInterpreter)['type']> = {
  recordNote: {
    path: 'record-note',
    summary: 'Write a note on the child’s file',
    action: 'record',
    codes: z.strictObject({
      kind: noteKinds.schema,
      occurredOn: date('When it happened'),
      significant: z.boolean().meta({ description: 'It belongs into the chronology' }),
    }),
    text: z.strictObject({ note: narrative('What happened, in plain words') }),
    cites: '¶49',
  },
  curateChronology: {
    path: 'curate-chronology',
    summary: 'Enter something important into the chronology by hand',
    action: 'record',
    codes: z.strictObject({ occurredOn: date('When it happened') }),
    text: z.strictObject({ entry: narrative('What happened, and what it meant for the child') }),
    cites: '¶50',
  },
  markChronologyComplete: {
    path: 'complete-chronology',
    summary: 'Say that the chronology is complete',
    action: 'record',
    codes: z.strictObject({}),
    cites: '¶50',
  },
  referOnward: {
    path: 'refer-onward',
    summary: 'Refer somebody of the family to a service, or note that there is none',
    action: 'record',
    codes: z.strictObject({
      whom: onwardSubjects.schema,
      service: onwardServices.schema,
      gap: z.boolean().meta({ description: 'There is no such service here, or it takes nobody' }),
    }),
    text: z.strictObject({ why: narrative('What is wanted of the service').optional() }),
    cites: '¶29',
  },
  flagRisk: {
    path: 'flag-risk',
    summary: 'Flag a risk, so that everybody who opens the file sees it',
    action: 'record',
    codes: z.strictObject({ flag: riskFlags.schema }),
    text: z.strictObject({ why: narrative('What is known, and from whom') }),
    cites: '¶37, ¶72',
  },
  endRiskFlag: {
    path: 'end-risk-flag',
    summary: 'A risk is over',
    action: 'record',
    codes: z.strictObject({ flag: riskFlags.schema }),
    text: z.strictObject({ why: narrative('Why the risk is over') }),
    cites: '¶37',
  },
  recordInterpreter: {
    path: 'record-interpreter',
    summary: 'Whether the family needs an interpreter, one is booked, came, or there was none',
    action: 'record',
    codes: z.strictObject({
      step: interpreterSteps.schema,
      forDay: date('For which day').optional(),
      reason: reasonsNoInterpreter.schema.optional(),
    }),
    text: z.strictObject({ language: narrative('Which language, for whom, and what to know').optional() }),
    cites: '¶35',
  },
};
