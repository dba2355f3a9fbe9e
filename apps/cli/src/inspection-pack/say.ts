import { latenessReasons } from '#libs/journey';
import { type InspectionFile, type Knowing } from '#libs/inspection';
import { ruleSets } from '#libs/timescales';

const form = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
});

/** An instant as it was in London. */
export function moment(at: string): string {
  return form.format(new Date(at));
}

/** `awaitingSignOff` -> Awaiting sign off */
export function inWords(code: string): string {
  const words = code
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const titles = new Map(
  ruleSets.flatMap(({ rules }) => rules.map((rule) => [rule.id, 'title' in rule ? rule.title : undefined])),
);

export function ruleWords(rule: string): string {
  const title = titles.get(rule);
  return typeof title === 'string' ? title : inWords(rule);
}

/** What a stage's id says after its journey's: `initialAssessment-1`. An id alone is the journey's own or its contact's. */
export function stageWords(stageId: string, journeyId: string): string {
  const [, stage] = stageId.split('/');
  if (stage !== undefined) return inWords(stage);
  return stageId === journeyId ? 'Journey' : 'Contact';
}

export function nameOf(staff: InspectionFile['staff'], id: string | undefined): string {
  return id === undefined ? 'The service' : (staff[id] ?? id);
}

/** What stands beside a step of who knew when. */
export function besides({ meant, reason, until, writtenDownAt, what }: Knowing): string {
  const said = what === 'explained' ? (latenessReasons.words as Readonly<Record<string, string>>) : {};
  return [
    ...(meant ? [`Meant for ${meant.map(inWords).join(', ')}`] : []),
    ...(reason ? [said[reason] ?? inWords(reason)] : []),
    ...(until ? [`Until ${until}`] : []),
    ...(writtenDownAt ? [`Written down ${moment(writtenDownAt)}`] : []),
  ].join('. ');
}
