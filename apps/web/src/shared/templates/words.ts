import * as journey from '#libs/journey';
import { type CodeSet } from '#libs/journey';
import { ruleSets } from '#libs/timescales';

const stageWords: Readonly<Record<string, string>> = {
  journey: 'journey',
  contact: 'contact',
  initialAssessment: 'initial assessment',
  singleAssessment: 'assessment',
  coreAssessment: 'core assessment',
  strategyDiscussion: 'strategy discussion',
  section47Enquiry: 'section 47 enquiry',
  initialConference: 'initial child protection conference',
  childProtectionPlan: 'child protection plan',
  childInNeedPlan: 'child-in-need plan',
  commonAssessment: 'common assessment (CAF)',
  privateFostering: 'private fostering',
  missingEpisode: 'missing episode',
  preProceedings: 'work before proceedings',
};

/** Roles whose code says too little when it is taken apart. */
const roleWords: Readonly<Record<string, string>> = {
  NQSW: 'newly qualified social worker',
  CWDS_SOCIAL_WORKER: 'social worker for children with disabilities',
  EDT_WORKER: 'out-of-hours worker',
  QA_SCRUTINEER: 'quality assurance',
};

const setsByCode = new Map<string, CodeSet<string>[]>();
for (const value of Object.values(journey)) {
  if (!isCodeSet(value)) continue;
  for (const code of value.codes) setsByCode.set(code, [...(setsByCode.get(code) ?? []), value]);
}
const ruleWords = new Map(ruleSets.flatMap(({ rules }) => rules.map((rule) => [rule.id, titleOf(rule)] as const)));

/** A code in words. Stages and code sets are found by themselves; where two sets give one code other words, say which (its title). */
export function words(code: string | undefined, setTitle?: string): string {
  if (code === undefined || code === '') return '';
  const sets = setsByCode.get(code) ?? [];
  if (setTitle !== undefined) return sets.find(({ title }) => title === setTitle)?.words[code] ?? takenApart(code);
  return stageWords[code] ?? sets[0]?.words[code] ?? ruleWords.get(code) ?? termWords(code);
}

/** A code that is in no code set, such as a role. */
export function termWords(code: string): string {
  return roleWords[code] ?? takenApart(code);
}

/** `awaitingSignOff` -> awaiting sign off; `initial-assessment` -> initial assessment. */
export function takenApart(code: string): string {
  return code
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2')
    .toLowerCase();
}

function isCodeSet(value: unknown): value is CodeSet<string> {
  return typeof value === 'object' && value !== null && 'codes' in value && 'words' in value && 'since' in value;
}

function titleOf(rule: { id: string; title?: unknown }): string {
  return typeof rule.title === 'string' ? rule.title : takenApart(rule.id);
}
