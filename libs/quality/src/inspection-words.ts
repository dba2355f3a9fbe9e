import { type Inspectorate } from './codes';

export const inspectorateTitles: Readonly<Record<Inspectorate, string>> = {
  ofsted: 'Ofsted',
  careQualityCommission: 'Care Quality Commission',
  constabularyInspectorate: 'HM Inspectorate of Constabulary and Fire & Rescue Services',
  probationInspectorate: 'HM Inspectorate of Probation',
  jointInspection: 'Several inspectorates together',
  peerReview: 'Another council, as a peer',
};

const found: Readonly<Record<string, string>> = {
  started: 'The clock started',
  warned: 'The service found that it may become late',
  breached: 'The service found that it was late',
  escalated: 'The service found that it was still late, and took it further',
  extended: 'Put back',
  moved: 'Worked out again',
  stopped: 'Done',
  explained: 'Said why it was late',
};

const of: Readonly<Record<string, string>> = {
  warned: 'that it may become late',
  breached: 'that it was late',
  escalated: 'that it was still late',
};

const heard: Readonly<Record<string, string>> = {
  told: 'Was told in the inbox',
  mailed: 'Was told by mail',
  read: 'Read in the inbox',
};

/** A step of who knew when, in words. `about`: of which step somebody was told. */
export function knowingWords(what: string, about?: string): string {
  const hearing = heard[what];
  if (hearing === undefined) return found[what] ?? what;
  return `${hearing} ${of[about ?? ''] ?? 'what had happened'}`;
}

const states: Readonly<Record<string, string>> = {
  matches: 'Has the hash that was signed',
  altered: 'Is not the text that was signed',
  erased: 'Was destroyed by law: its hash stands',
  locked: 'Is sealed, and was not read',
  missing: 'Is not there',
};

export function textStateWords(state: string): string {
  return states[state] ?? state;
}
