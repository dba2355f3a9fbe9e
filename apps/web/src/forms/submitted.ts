import { randomUUID } from 'node:crypto';
import { type Refusal, type Sending, type Sent } from '../shared/api/api.types';
import { type FormState } from '../shared/drafts/form-state';
import { one, type Posted } from '../shared/visit/posted';
import { type Visit } from '../shared/visit/visit';
import { type FormSetting, type FormView, formView, type ShownAgain } from './form-model';
import { heldLines } from './held-lines';
import { otherDraft } from './other-version';

/** What became of a posted form: done, or the page again with all that was typed. */
export type Outcome<A> = { done: true; answer: A } | { done: false; view: FormView; status: number };

/** The page again: what is wrong with it, and what of its state is no longer as it was posted. */
type Again<A> = (status: number, shown?: ShownAgain, change?: Partial<FormState>) => Outcome<A>;

/**
 * Takes a posted form: list buttons, "Save draft", the check against the schema, the sending, the draft's end. Whatever is refused gives the
 * page again, filled in; where another version stands by now, with that one beside it.
 *
 * @param send sends the body; `attempt` goes into `api.send` as it is
 */
export async function submitted<T extends object, A>(
  visit: Visit,
  setting: FormSetting<T>,
  send: (body: T, attempt: Pick<Sending, 'version' | 'key'>) => Promise<Sent<A>>,
): Promise<Outcome<A>> {
  const { form, draftKey } = setting;
  const { posted } = visit;
  const button = one(posted, '_do');
  const again: Again<A> = (status, shown = {}, change = {}) => {
    const state: FormState = { from: 'posted', posted, draftVersion: draftVersionIn(posted), ...change };
    return { done: false, view: formView(setting, state, shown), status };
  };

  const changed = form.changed(posted, button);
  if (changed) return again(200, {}, { posted: changed });
  if (button === 'save') return saved(visit, setting, again);
  if (button === 'join') return joined(visit, setting, again);
  if (button === 'discard') {
    await visit.dropDraft(draftKey);
    return again(200, {}, { from: 'empty', posted: {}, draftVersion: 0 });
  }
  const read = form.read(posted);
  if (!read.right) return again(422, { errors: read.errors });
  const key = one(posted, '_key') || randomUUID();
  const seen = Number(one(posted, '_version'));
  const sent = await send(read.body, { key, ...(one(posted, '_version') === '' ? {} : { version: seen }) });
  if (!sent.done) return refused(visit, setting, sent.refusal, again);
  if (setting.keepsDraft !== true) await visit.dropDraft(draftKey);
  return { done: true, answer: sent.answer };
}

function draftVersionIn(posted: Posted): number {
  return Number(one(posted, '_draftVersion')) || 0;
}

async function saved<T extends object, A>(
  visit: Visit,
  setting: FormSetting<T>,
  again: Again<A>,
  posted = visit.posted,
  builtOn = draftVersionIn(posted),
): Promise<Outcome<A>> {
  const result = await visit.saveDraft(setting.draftKey, posted, builtOn);
  if (result.saved) return again(200, {}, { posted, draftVersion: result.version, savedAt: result.savedAt });
  if (result.because === 'away') return again(503, { errors: { '': notSaved } }, { posted });
  const found = await otherDraft(visit, setting);
  return again(
    409,
    { errors: { '': changedElsewhere }, other: found?.other },
    { posted, draftVersion: result.version ?? found?.state.draftVersion ?? 0 },
  );
}

/** The other version's words go into the form, below the person's own, and both are kept. */
async function joined<T extends object, A>(
  visit: Visit,
  setting: FormSetting<T>,
  again: Again<A>,
): Promise<Outcome<A>> {
  const { from, posted: other, draftVersion } = await visit.savedDraft(setting.draftKey);
  if (from !== 'draft') return saved(visit, setting, again);
  return saved(visit, setting, again, setting.form.joined(visit.posted, other), draftVersion);
}

async function refused<T extends object, A>(
  visit: Visit,
  setting: FormSetting<T>,
  refusal: Refusal,
  again: Again<A>,
): Promise<Outcome<A>> {
  const { posted } = visit;
  const errors = { '': refusal.sentence };
  switch (refusal.because) {
    case 'invalid':
      return again(422, { errors: setting.form.problems(refusal.errors, posted) });
    case 'refused':
      return again(refusal.status, { errors, held: refusal.held && heldLines(refusal.held, await visit.staff()) });
    case 'away':
      return again(503, { errors, key: one(posted, '_key') || undefined });
    case 'stale': {
      if (setting.standing) return again(412, { errors, other: await setting.standing() });
      const found = await otherDraft(visit, setting);
      return again(412, { errors, other: found?.other }, found && { draftVersion: found.state.draftVersion });
    }
  }
}

const notSaved = 'The draft could not be saved just now. What you wrote is below: try again in a minute.';
const changedElsewhere =
  'Another version of this was saved meanwhile. Both are below. Save again to keep what you see in the form.';
