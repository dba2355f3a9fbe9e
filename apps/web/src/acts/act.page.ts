import { NotFoundException } from '@nestjs/common';
import { type z } from 'zod';
import { requestOf } from '#libs/journey';
import { type FormSetting, type FormView, openedForm, submitted } from '../forms/form-page';
import { WebForm } from '../forms/web-form';
import { type Schemas } from '../shared/api/api.types';
import { paths } from '../shared/paths';
import { type Banner } from '../shared/session/session.types';
import { day, sentence, time } from '../shared/templates/london';
import { words } from '../shared/templates/words';
import { type Page } from '../shared/visit/page';
import { one } from '../shared/visit/posted';
import { type Visit } from '../shared/visit/visit';
import { type ActSubject } from './act-subject';
import { actView } from './act.view';
import { actAt, type NamedAct } from './acts-of';
import { choice, choicesFor } from './choices';
import { shownText } from './shown-text';

const forms = new Map<NamedAct['form'], WebForm>();

/** The generic page of an act: shown, or taken. Pages made by hand for an act may use the same two. */
export async function showAct(visit: Visit, subject: ActSubject, path: string): Promise<Page> {
  const { act, setting, shown } = await prepared(visit, subject, path);
  const view = openedForm(setting, await visit.formState(setting.draftKey));
  return visit.page('acts/act.njk', actView(subject, act, view, shown));
}

export async function takeAct(visit: Visit, subject: ActSubject, path: string): Promise<Page> {
  const { act, setting, shown } = await prepared(visit, subject, path);
  const outcome = await submitted(visit, setting, (body, attempt) =>
    visit.api.send<Schemas['Recorded']>('post', `${subject.address}/${path}`, { body, ...attempt }),
  );
  if (outcome.done) return visit.goTo(nextPage(visit, subject), recordedBanner(act, outcome.answer));
  return visit.page('acts/act.njk', actView(subject, act, outcome.view satisfies FormView, shown), outcome.status);
}

/** Where the person came from, when it was a list that they work through; else to what they acted on. */
function nextPage({ posted }: Visit, subject: ActSubject): string {
  return one(posted, '_then') === 'signOffs' ? paths.signOffs : subject.page;
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
