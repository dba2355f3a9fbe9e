import { setTimeout as sleep } from 'node:timers/promises';
import { checkAgreement, type Told } from '../checker/agreement';
import { type Evidence } from '../checker/check';
import { type Expected } from '../checker/clocks';
import { type LateContact } from '../clients/late';
import { type Operation } from '../history/operation';
import { type Rig } from '../rig/rig';
import { type Town } from '../rig/town';
import { effectsOf } from './attribute';
import { allNumbers, decisionClocks, drafts, markedFacts, messages, peopleOf, rungMoments, underway } from './rows';
import { ledgerFindings, toldOfStages } from './stages';

/** Milliseconds that the service has to come to rest: messages out, workflows abreast, clocks rung. */
const patience = 120_000;

/** Waits until everything has come to rest, and gathers what the parts hold. */
export async function collect(
  rig: Rig,
  town: Town,
  operations: readonly Operation[],
  late: readonly LateContact[],
): Promise<Evidence> {
  const until = Date.now() + patience;
  const { service } = rig;
  const milestones = ['warn-1', 'breach', 'ladder-1', 'ladder-2', 'ladder-3'];
  const deadlines = await decisionClocks(
    service,
    late.map(({ contactId }) => contactId),
  );
  const expected = late.map(({ contactId, dueAt }): Expected => {
    const clock = deadlines.find((one) => one.contactId === contactId);
    return { deadlineId: clock?.deadlineId ?? `${contactId} has no clock, and so`, milestones, dueAt };
  });
  const awaited = async (): Promise<boolean> => {
    const rung = await rungMoments(service);
    const all = new Set(rung.map(({ deadlineId, milestone }) => `${deadlineId} ${milestone}`));
    return expected.every(({ deadlineId }) => milestones.every((one) => all.has(`${deadlineId} ${one}`)));
  };
  await within(until, async () => (await awaited()) && (await underway(service)) === 0);
  let stages: Told[] = [];
  await within(until, async () => {
    stages = await toldOfStages(rig);
    return checkAgreement(stages).length === 0 && (await underway(service)) === 0;
  });
  return {
    effects: effectsOf(operations, await markedFacts(service, town)),
    facts: await allNumbers(service),
    stages,
    rung: await rungMoments(service),
    expected,
    deadlines,
    messages: await messages(service, town),
    drafts: await drafts(service),
    people: await peopleOf(service),
    ledger: await ledgerFindings(rig),
    died: rig.guard.died,
  };
}

/** Asks until it is so or time is up: what is still wrong then is the checker's to say. On a busy machine a question may go unanswered. */
async function within(until: number, isSo: () => Promise<boolean>): Promise<void> {
  for (;;) {
    const over = Date.now() > until;
    const so = await isSo().catch((error: unknown) => {
      if (over) throw error;
      return false;
    });
    if (so || over) return;
    await sleep(500);
  }
}
