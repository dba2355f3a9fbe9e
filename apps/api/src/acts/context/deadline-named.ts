import { type Prisma } from '#libs/database';
import { RuleBroken, ruleSetPinned } from '#libs/journey';
import { readPolicy } from '#libs/record';
import { latestDay, ruleIn, ruleSets } from '#libs/timescales';
import { dateOf, instantOf } from '../../reading/iso';
import { type Look, type Looking } from './looking';

/** The present date of the running clock that the act names by its rule. Throws DEADLINE.NOT_OPEN when none runs. */
export const dueOn: Look<'dueOn'> = async (about) => {
  const clock = await clockNamed(about);
  return dateOf(clock.extendedTo ?? clock.dueOn);
};

/** The last day to which it may be put off, by its edition's rules and what the council has chosen of them today. */
export const latestOn: Look<'latestOn'> = async (about) => {
  const { ruleSet, rule, startedAt } = await clockNamed(about);
  const { value } = await readPolicy(about.tx, 'timescales');
  const edition = ruleSets.find(({ code }) => code === ruleSet);
  return edition && latestDay(ruleIn(ruleSetPinned(value, edition.code), rule), instantOf(startedAt));
};

async function clockNamed({ tx, stage, body }: Looking): Promise<Prisma.DeadlineModel> {
  const rule = String(body.codes.rule);
  const where = { stageId: stage.id, rule, stoppedAt: null };
  const clock = await tx.deadline.findFirst({ where, orderBy: { n: 'desc' } });
  if (!clock) throw new RuleBroken('DEADLINE.NOT_OPEN', 'No such clock is running', { rule });
  return clock;
}
