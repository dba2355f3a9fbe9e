import { NotFoundException } from '@nestjs/common';
import { type z } from 'zod';
import { requestOf } from '#libs/journey';
import { type FormSetting, type FormView, openedForm, submitted } from '../forms/form-page';
import { WebForm } from '../forms/web-form';
import { type FormState } from '../shared/drafts/form-state';
import { type Schemas } from '../shared/api/api.types';
import { paths } from '../shared/paths';
import { type Banner } from '../shared/session/session.types';
import { day, sentence, time } from '../shared/templates/london';
import { words } from '../shared/templates/words';
import { type Page } from '../shared/visit/page';
import { one } from '../shared/visit/posted';
import { type Visit } from '../shared/visit/visit';
import { type ActSubject } from './act-subject';
import { actView, type ActView } from './act.view';
import { actAt, type NamedAct } from './acts-of';
import { beginning } from './beginning';
import { choice, choicesFor } from './choices';
import { placeOfAct } from './place-of-act';
import { shownText } from './shown-text';
import { standingFor } from './standing';

const forms = new Map<NamedAct['form'], WebForm>();

/** How a page made by hand lays an act out. */
export interface ActLayout {
  template: string;
  model(shown: ActView): ActView;
}

const generic: ActLayout = { template: 'acts/act.njk', model: (shown) => shown };

/** The page of an act: shown, or taken. Pages made by hand bring their own layout. */
export async function showAct(visit: Visit, subject: ActSubject, path: string, lay = generic): Promise<Page> {
  const { act, setting, shown } = await prepared(visit, subject, path);
  const view = openedForm(setting, begun(await visit.formState(setting.draftKey), setting.form, subject, act));
  return visit.page(lay.template, lay.model(actView(subject, act, view, shown)));
}

/** A draft goes on where it stands; without one the form begins with what is known. */
function begun(state: FormState, form: WebForm, subject: ActSubject, act: NamedAct): FormState {
  return state.from === 'empty'
    ? { ...state, posted: form.filled(beginning(subject, act.form, new Date().toISOString())) }
    : state;
}

export async function takeAct(visit: Visit, subject: ActSubject, path: string, lay = generic): Promise<Page> {
  const { act, setting, shown } = await prepared(visit, subject, path);
  const outcome = await submitted(visit, setting, (body, attempt) =>
    visit.api.send<Schemas['Recorded']>('post', `${subject.address}/${path}`, { body, ...attempt }),
  );
  if (outcome.done) return visit.goTo(nextPage(visit, subject, act), recordedBanner(act, outcome.answer));
  const model = lay.model(actView(subject, act, outcome.view satisfies FormView, shown));
  return visit.page(lay.template, model, outcome.status);
}

/** Where the person came from, when it was a list that they work through; else to what they acted on. */
function nextPage({ posted }: Visit, subject: ActSubject, act: NamedAct): string {
  return one(posted, '_then') === 'signOffs' ? paths.signOffs : placeOfAct(subject, act).href;
}

/** The form of an act on a page that shows several. */
export async function actForm(
  visit: Visit,
  subject: ActSubject,
  { form: { path, summary } }: NamedAct,
): Promise<{ title: string; action: string; form: FormView['form'] }> {
  const { setting } = await prepared(visit, subject, path);
  const { form } = openedForm(setting, await visit.formState(setting.draftKey));
  return { title: summary, action: `${subject.page}/${path}`, form };
}

async function prepared(visit: Visit, subject: ActSubject, path: string) {
  const act = actAt(subject.kind, path);
  if (!act) throw new NotFoundException();
  const form = formOf(act);
  const [shown, choices] = await Promise.all([
    shownText(visit, subject, act.form),
    choicesFor(visit, subject, form.sources()),
  ]);
  const setting: FormSetting<Record<string, unknown>> = {
    form,
    draftKey: `act:${subject.id}:${path}`,
    choices: { ...choices, ...(shown ? { shownText: [choice(shown.hash, '')] } : {}) },
    version: subject.version,
    button: 'Record',
    standing: () => standingFor(visit, subject, path),
  };
  return { act, setting, shown };
}

function formOf({ form }: NamedAct): WebForm {
  const known = forms.get(form) ?? new WebForm(requestOf(form) as z.ZodType<Record<string, unknown>>);
  forms.set(form, known);
  return known;
}

/** What happened, and what is due next. */
function recordedBanner({ form }: NamedAct, recorded: Schemas['Recorded']): Banner {
  const [next] = recorded.deadlines
    .filter(({ stoppedAt }) => stoppedAt === undefined)
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  const due = next ? ` Next: ${words(next.rule)}, due on ${day(next.dueOn)}.` : '';
  return {
    heading: `Recorded: ${lowerFirst(form.summary)}`,
    text: `${sentence(`at ${time(recorded.recordedAt)}`)}.${due}`,
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
