import { type Database, inTransaction, lockCommand, type Tx } from '#libs/database';
import {
  type Allocated,
  type AnyStage,
  type ContactOpened,
  heldElsewhere,
  type JourneyOpened,
  type StageKind,
  stages,
  type TakeOver,
} from '#libs/journey';
import { textHash } from '#libs/ledger';
import { startOfLondonDay } from '#libs/timescales';
import { journeyRow } from '../consequences/journey-opening';
import { termsOf } from '../deadlines/terms';
import { toJson } from '../json';
import { hub } from '../outbox/recipients';
import { editionAt } from '../policies/edition-at';
import { refusing } from '../refusals';
import { lockedStage } from '../stage/stage-row';
import { stateOf } from '../stage/state-of';
import { openStage, writeEvents } from '../stage/write-events';
import { type Writing } from '../stage/writing';
import { childOf } from './child-row';
import { importedIds, type ImportedIds } from './imported-ids';
import { keepReferral } from './referral-rows';
import { type EpisodeTakenOver, type EpisodeToTakeOver, type KnownBy } from './taking-over.types';

/**
 * Takes a journey over from another system, in one transaction: child, referral, journey and what stands open, each fact with the file and
 * the row it comes from, and its clocks from the dates that it has there. Once: whoever sends it again is told so, and nothing is written.
 * Refuses what the rules refuse (TAKE_OVER.*, CONTACT.JOURNEY_ALREADY_OPEN, TIMESCALES.*).
 */
export async function takeOverEpisode(db: Database, episode: EpisodeToTakeOver): Promise<EpisodeTakenOver> {
  const ids = importedIds(episode.system, episode.child.key, episode.kind, episode.startedOn);
  return refusing(() =>
    inTransaction(db, async (tx) => {
      await lockCommand(tx, ids.command);
      const requestHash = said(episode);
      const earlier = await tx.command.findUnique({ where: { id: ids.command }, select: { requestHash: true } });
      if (earlier !== null) {
        return { became: earlier.requestHash === requestHash ? 'alreadyHere' : 'changed', journeyId: ids.journey };
      }
      const result = { journeyId: ids.journey };
      const knownBy = await written(tx, ids, episode);
      const command = { id: ids.command, actorId: episode.by.id, requestHash, result: toJson(result) };
      await tx.command.createMany({ data: [command] });
      return { became: 'opened', ...result, ...(knownBy && { knownBy }) };
    }),
  );
}

/** What the other system says, wherever in a file it stands, whoever brings it and when: moments of the import itself are not its words. */
function said({
  at,
  child,
  kind,
  startedOn,
  sourceCode,
  primaryNeed,
  closed,
  work,
  earlier,
}: EpisodeToTakeOver): string {
  const { givenName: _given, familyName: _family, upn: _upn, personId: _person, ...known } = child;
  const told = { known, kind, startedOn, sourceCode, primaryNeed, closed, work, earlier };
  const words = JSON.stringify(told, (_, value: unknown) => (value === at ? undefined : value));
  return textHash(JSON.parse(words));
}

async function written(tx: Tx, ids: ImportedIds, episode: EpisodeToTakeOver): Promise<KnownBy | undefined> {
  const { by, at: now, system, file, row, kind, teamId, startedOn, sourceCode, primaryNeed, closed, work } = episode;
  const source = { system, file, row, at: now };
  const at = startOfLondonDay(startedOn);
  const { personId, knownBy } = await childOf(tx, ids, episode);
  const terms = await termsOf(tx);
  const from = { at, by, ruleSet: editionAt(terms, at), takenOver: source } as const;
  const writing = { tx, terms, commandId: ids.command };
  const answered = { personId, journeyId: ids.journey, kind, ...(primaryNeed === undefined ? {} : { primaryNeed }) };
  const referral: ContactOpened = {
    ...{ type: 'opened', ...from, teamId: hub, enquiryId: ids.enquiry, position: 1 },
    ...{ channel: 'otherSystem', sourceCode, domesticAbuse: false, answeredElsewhere: answered },
  };
  await keepReferral(tx, ids, { episode, opened: referral, source });
  const contact = { id: ids.contact, streamId: ids.contact, contactId: ids.contact, kind: 'contact', n: 1 } as const;
  await openStage(writing, { ...contact, opened: referral });
  const opened: JourneyOpened = {
    ...{ type: 'opened', ...from, kind, teamId, personId, contactId: ids.contact, enquiryId: ids.enquiry },
    ...{ referralAt: at, earlier: episode.earlier },
  };
  await openStage(writing, await journeyRow(writing, ids.journey, opened));
  const over = closed && { at: startOfLondonDay(closed.on), reason: closed.reason };
  const command: TakeOver = {
    type: 'takeOver',
    by,
    at: now,
    journeyId: ids.journey,
    work,
    ...(over && { closed: over }),
  };
  const journey = await lockedStage(tx, ids.journey);
  const rules: AnyStage = stages.journey;
  await writeEvents(writing, journey, rules.decide(await stateOf(tx, journey), command));
  if (episode.workerId !== undefined)
    await given(writing, ids, heldElsewhere(by, source, { workerId: episode.workerId, teamId }));
  return knownBy;
}

/** What stands open is held by whoever held it there. */
async function given(writing: Writing, { journey: journeyId }: ImportedIds, event: Allocated): Promise<void> {
  const open = await writing.tx.stage.findMany({ where: { journeyId, finishedAt: null }, orderBy: { id: 'asc' } });
  for (const { id, kind } of open) {
    if ('allocate' in stages[kind as StageKind].acts)
      await writeEvents(writing, await lockedStage(writing.tx, id), [event]);
  }
}
