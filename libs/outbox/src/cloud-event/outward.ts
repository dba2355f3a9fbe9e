type Code = string | number | boolean;

/**
 * Members of a fact's payload that leave the service, by event. A new event tells nothing but its type until somebody decides here. Left
 * out on purpose: who did it, whose child it is, hashes of texts, and what says something about a family (needs, factors, domestic abuse).
 */
const leaving: Readonly<Record<string, readonly string[]>> = {
  opened: ['ruleSet', 'teamId', 'enquiryId', 'position', 'contactId', 'journeyId', 'n', 'referralAt'],
  decided: ['outcome', 'levelOfNeed', 'teamId', 'journeyId'],
  decisionProposed: ['n'],
  disagreed: ['n'],
  allocated: ['teamId'],
  submitted: ['n'],
  submissionVoided: ['n'],
  signedOff: ['n', 'outcome'],
  returnedForChanges: ['n'],
  stageOpened: ['stageId', 'kind', 'n', 'startsAt', 'teamId'],
  stageFinished: ['stageId', 'outcome'],
  stageSuperseded: ['stageId'],
  contactJoined: ['contactId', 'outcome'],
  nextStepAwaited: ['step'],
  closureProposed: ['n'],
  closureReturned: ['n'],
  closureVoided: ['n'],
  workerTransferred: ['teamId'],
  closed: ['reason'],
  deadlineExtended: ['rule', 'n', 'until', 'reason'],
  latenessExplained: ['deadlineId', 'reason'],
  'deadline.started': ['deadlineId', 'rule', 'n', 'dueOn', 'dueAt'],
  'deadline.warned': ['deadlineId', 'rule', 'n', 'milestone', 'dueOn'],
  'deadline.breached': ['deadlineId', 'rule', 'n', 'milestone', 'dueOn'],
  'deadline.escalated': ['deadlineId', 'rule', 'n', 'milestone', 'dueOn'],
  'deadline.stopped': ['deadlineId', 'rule', 'n', 'stoppedAt'],
  'deadline.extended': ['deadlineId', 'rule', 'n', 'dueOn', 'until', 'reason'],
  'deadline.recalculated': ['deadlineId', 'rule', 'n', 'reason'],
  'policy.changed': ['name', 'version'],
  'calendar.dayProclaimed': ['date'],
};

/** Codes, ids, dates and instants: no blank and no letter beyond ASCII, so that not even a full name in the wrong place gets out. */
const code = /^[A-Za-z0-9][A-Za-z0-9_.:+/-]{0,199}$/;

/** The codes of a fact that its subscribers may know. */
export function outward(factType: string, payload: Readonly<Record<string, unknown>>): Record<string, Code> {
  const names = leaving[factType] ?? leaving[factType.slice(factType.indexOf('.') + 1)] ?? [];
  const entries = names.map((name) => [name, payload[name]] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, Code] => isCode(entry[1])));
}

function isCode(value: unknown): value is Code {
  if (typeof value === 'string') return code.test(value);
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}
