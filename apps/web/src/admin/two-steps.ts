import { randomUUID } from 'node:crypto';
import { type FormSetting, type FormView, openedForm, submitted } from '../forms/form-page';
import { type Sending, type Sent } from '../shared/api/api.types';
import { one, type Posted, typed } from '../shared/visit/posted';
import { type Visit } from '../shared/visit/visit';

/** What a form was sent with, for the page that asks whether it is meant. */
export interface Kept {
  key: string;
  draftKey: string;
  draftVersion: string;
  version?: number;
  fields: readonly { name: string; value: string }[];
}

/** Where somebody stands who is first shown what a change would do. */
export type Step<W, A> =
  { at: 'form'; view: FormView; status: number } | { at: 'whatIf'; answer: W; kept: Kept } | { at: 'done'; answer: A };

interface Ways<T, W, A> {
  /** Asks what it would do; nothing is recorded. */
  whatIf: (body: T) => Promise<Sent<W>>;
  act: (body: T, attempt: Pick<Sending, 'version' | 'key'>) => Promise<Sent<A>>;
}

/** A change that is made in two steps: what it would do, then yes. The draft lives until it is done. */
export async function inTwoSteps<T extends object, W, A>(
  visit: Visit,
  setting: FormSetting<T>,
  { whatIf, act }: Ways<T, W, A>,
): Promise<Step<W, A>> {
  const { posted } = visit;
  const button = one(posted, '_do');
  if (button === 'change') {
    const draftVersion = Number(one(posted, '_draftVersion')) || 0;
    return { at: 'form', view: openedForm(setting, { from: 'posted', posted, draftVersion }), status: 200 };
  }
  if (button === 'confirm') {
    const outcome = await submitted(visit, setting, act);
    return outcome.done ? { at: 'done', answer: outcome.answer } : { at: 'form', ...outcome };
  }
  const outcome = await submitted(visit, { ...setting, keepsDraft: true }, (body) => whatIf(body));
  return outcome.done
    ? { at: 'whatIf', answer: outcome.answer, kept: keptOf(posted, setting) }
    : { at: 'form', ...outcome };
}

function keptOf<T extends object>(posted: Posted, { draftKey, version }: FormSetting<T>): Kept {
  const fields = Object.entries(typed(posted)).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value })),
  );
  const seen = one(posted, '_version');
  return {
    ...{ key: randomUUID(), draftKey, draftVersion: one(posted, '_draftVersion'), fields },
    ...(seen === '' ? (version === undefined ? {} : { version }) : { version: Number(seen) }),
  };
}
