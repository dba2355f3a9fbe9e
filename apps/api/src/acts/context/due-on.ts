import { RuleBroken } from '#libs/journey';
import { dateOf } from '../../reading/iso';
import { type Look } from './looking';

/** The present date of the running clock that the act names by its rule. Throws DEADLINE.NOT_OPEN when none runs. */
export const dueOn: Look<'dueOn'> = async ({ tx, stage, body }) => {
  const rule = String(body.codes.rule);
  const where = { stageId: stage.id, rule, stoppedAt: null };
  const clock = await tx.deadline.findFirst({ where, orderBy: { n: 'desc' } });
  if (!clock) throw new RuleBroken('DEADLINE.NOT_OPEN', 'No such clock is running', { rule });
  return dateOf(clock.extendedTo ?? clock.dueOn);
};
