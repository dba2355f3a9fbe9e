import { section47Outcomes } from '#libs/journey';
import { type Schemas } from '../shared/api/api.types';
import { keptTexts } from '../journey/kept-texts';
import { to } from '../shared/paths';
import { day, sentence } from '../shared/templates/london';
import { takenApart, words } from '../shared/templates/words';
import { stageText } from '../text/stage-text';
import { type Visit } from '../shared/visit/visit';
import { type Row } from './decision-rows';

type Entry = Schemas['ChronologyEntry'];

/** Kinds of stage whose texts a conference reads. */
const kindsToRead = ['section47Enquiry', 'initialConference', 'childProtectionPlan'];

/** What is written for a conference, and between two of them; a plan's single visits and actions are on its own page. */
const forConferences: ReadonlySet<string> = new Set([
  ...['conferenceScrutinised', 'conferenceAskedAgain', 'delayAgreed', 'conferenceWithdrawn', 'reportReceived'],
  ...['conferenceAdjourned', 'conferenceHeld', 'conferenceDecided', 'recordIssued', 'viewsRecorded'],
  ...['coreGroupHeld', 'supervisionHeld', 'seniorReviewHeld', 'reviewDecided'],
]);

/** Pages of 200 facts: more than any child has of these kinds. */
const mostPages = 10;

/** What happened at them, of this child, with the hashes of the texts. Empty for whoever may not read it. */
export async function factsFor(visit: Visit, journeyId: string): Promise<readonly Entry[]> {
  const facts: Entry[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const query = { kind: kindsToRead, limit: 200, after };
    const found = await visit.api.find('/journeys/{journeyId}/chronology', { path: { journeyId }, query });
    facts.push(...(found?.items ?? []));
    after = found?.next;
    if (after === undefined) break;
  }
  return facts;
}

export interface PackText {
  text: string;
  href: string;
}

/** Assessments and whatever was written for this conference, the newest first. */
export function textsToRead(journey: Schemas['Journey'], stageId: string, facts: readonly Entry[]): PackText[] {
  const written = facts
    .filter((fact) => (fact.stageId === stageId && isForConference(fact)) || fact.type === 'section47Enquiry.concluded')
    .flatMap((fact) =>
      keptTexts(fact).map(({ href, hash }) => ({ at: fact.occurredAt, href, text: nameOf(fact, hash) })),
    );
  const assessments = journey.stages
    .filter(({ stage }) => stageText(journey.id, stage) !== undefined)
    .map(({ stage, kind, n, openedAt, finishedAt }) => ({
      at: finishedAt ?? openedAt,
      href: to('text', { journeyId: journey.id, stage }),
      text: `${sentence(words(kind))} ${n}, ${finishedAt ? `signed on ${day(finishedAt)}` : 'being written'}`,
    }));
  return [...assessments, ...written].sort((a, b) => b.at.localeCompare(a.at));
}

function isForConference({ type }: Entry): boolean {
  return forConferences.has(type.split('.')[1] ?? '');
}

function nameOf({ type, occurredAt, payload }: Entry, hash: string): string {
  const [, event = ''] = type.split('.');
  const agency = typeof payload['agency'] === 'string' ? `, ${words(payload['agency'], 'Agency')}` : '';
  const part = hash === 'textHash' ? '' : `, ${takenApart(hash.replace(/Hash$/, ''))}`;
  const what = type === 'section47Enquiry.concluded' ? 'section 47 enquiry concluded' : takenApart(event);
  return `${sentence(what)}${agency}${part}, ${day(occurredAt)}`;
}

/** By agency: the page of the report that it sent for this conference. */
export function reportsToRead(stageId: string, facts: readonly Entry[]): Map<string, string> {
  const sent = facts.filter((fact) => fact.stageId === stageId && fact.type.endsWith('.reportReceived'));
  return new Map(
    sent.flatMap((fact) => keptTexts(fact).map(({ href }) => [String(fact.payload['agency']), href] as const)),
  );
}

/** How the enquiry ended, and which plans there were before. */
export function backgroundRows(journey: Schemas['Journey'], stageId: string, facts: readonly Entry[]): Row[] {
  const enquiry = journey.stages.findLast(({ kind }) => kind === 'section47Enquiry');
  const plans = facts.filter(({ type, stageId: of }) => type === 'childProtectionPlan.opened' && of !== stageId);
  return [
    { label: 'Section 47 enquiry', text: enquiry ? enquiryWords(enquiry) : 'None in this journey' },
    {
      label: 'Earlier protection plans',
      text:
        plans.length === 0
          ? 'None that you can see'
          : plans.map(({ occurredAt }) => `began on ${day(occurredAt)}`).join('; '),
    },
  ];
}

function enquiryWords({ outcome, finishedAt }: Schemas['StageSummary']): string {
  if (outcome === undefined) return 'Goes on';
  return `${sentence(words(outcome, section47Outcomes.title))}${finishedAt ? `, ${day(finishedAt)}` : ''}`;
}
