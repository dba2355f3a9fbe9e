import { type Prisma } from '#libs/database';
import { isOverdue } from '#libs/quality';
import { asIs, dateOf, given, instantOf } from '../reading/iso';
import { type ActionAnswer } from './action.schemas';
import { type textsOf } from './texts-of';

type Texts = Awaited<ReturnType<typeof textsOf>>;

/** Where the words of an action are. */
export function actionKeys({ sourceId, textHash, doneTextHash, checkTextHash }: Prisma.QualityActionModel) {
  return [textHash, doneTextHash, checkTextHash].map((sha256) => ({ streamId: sourceId, sha256 }));
}

/** @param today in London. Whether its source is told depends on who asks. */
export function actionView(
  row: Prisma.QualityActionModel,
  texts: Texts,
  today: string,
): Omit<ActionAnswer, 'may' | 'sourceId'> {
  const { id, sourceId, ownerId } = row;
  const status = row.status as ActionAnswer['status'];
  const days = { dueOn: dateOf(row.dueOn), recheckOn: dateOf(row.recheckOn) };
  const { found = '', action = '' } = texts(sourceId, row.textHash);
  return {
    ...{ actionId: id, sourceKind: row.sourceKind as ActionAnswer['sourceKind'], ownerId, status, ...days },
    ...given('journeyId', row.journeyId, asIs),
    ...given('teamId', row.teamId, asIs),
    overdue: isOverdue({ status, ...days }, today),
    raisedAt: instantOf(row.raisedAt),
    ...{ found, action },
    ...given('doneAt', row.doneAt, instantOf),
    ...given('doneWords', texts(sourceId, row.doneTextHash).words, asIs),
    ...given('recheckedAt', row.recheckedAt, instantOf),
    ...given('recheckedBy', row.recheckedBy, asIs),
    ...given('outcome', row.outcome, (outcome) => outcome as ActionAnswer['outcome'] & string),
    ...given('recheckWords', texts(sourceId, row.checkTextHash).words, asIs),
  };
}
