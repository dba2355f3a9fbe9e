import { z } from 'zod';
import { type Wording } from '../../forms/wording';
import { askedWords } from '../asked-words';

/** What an audit or the answer to a complaint asks of people. */
export interface AskedAction {
  found: string;
  action: string;
  owner: string;
  dueOn: string;
  recheckOn: string;
}

/** The questions of a form that asks it, and their words. */
export const askedActions = {
  schema: z
    .array(
      z.strictObject({
        found: askedWords(),
        action: askedWords(),
        owner: z.string().min(1, 'Say who does it'),
        dueOn: z.iso.date('Write a date'),
        recheckOn: z.iso.date('Write a date'),
      }),
    )
    .max(20)
    .optional(),
  wording: {
    actions: { label: 'What is to be done about it' },
    'actions.*.found': { label: 'What was found', rows: 2 },
    'actions.*.action': { label: 'What is to be done', rows: 2 },
    'actions.*.owner': { label: 'Who does it' },
    'actions.*.dueOn': { label: 'Until when' },
    'actions.*.recheckOn': { label: 'When somebody else looks again' },
  } satisfies Wording,
};

/** What the API is sent. */
export function actionsSent(
  actions: readonly AskedAction[] = [],
): (Omit<AskedAction, 'owner'> & { ownerId: string })[] {
  return actions.map(({ owner, ...action }) => ({ ...action, ownerId: owner }));
}
