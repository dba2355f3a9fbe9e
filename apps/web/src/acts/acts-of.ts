import { type ActAction, type ActForm, type StageKind, stages } from '#libs/journey';
import { type Schemas } from '../shared/api/api.types';
import { type Me } from '../shared/visit/me';

/** An act of the registry. */
export interface NamedAct {
  /** The command's name. */
  name: string;
  form: ActForm;
}

/** Acts of somebody at something: what can be done now, and what stands against the others. */
export interface ActsNow {
  now: readonly NamedAct[];
  notNow: readonly (NamedAct & { because: string })[];
}

/** Acts on a contact that have a page of their own: what is sent is not what the registry says. */
const byHand: ReadonlySet<string> = new Set(['identifyChild', 'unlinkChild', 'agree', 'disagree']);

/** What can still be done when the work is over: explain, and sign what waits for a second manager. */
const afterwards: ReadonlySet<ActAction> = new Set(['explain', 'countersign', 'inform']);

/** Acts of a kind that a page can be made for. */
export function actsOf(kind: StageKind): NamedAct[] {
  return Object.entries(stages[kind].acts)
    .filter(([name, form]) => form.noRoute !== true && !(kind === 'contact' && byHand.has(name)))
    .map(([name, form]) => ({ name, form }));
}

export function actAt(kind: StageKind, path: string): NamedAct | undefined {
  return actsOf(kind).find(({ form }) => form.path === path);
}

/** What this person may try here. The rules and the API judge the act itself. */
export function actsFor(me: Me, kind: StageKind, isFinished: boolean): NamedAct[] {
  return actsOf(kind).filter(
    ({ form }) => me.may(form.action, judgedAs(kind, form.action)) && (!isFinished || afterwards.has(form.action)),
  );
}

/** The same as the API tells it of this very work: it has asked the rules. What is over for good is left out. */
export function actsNow(kind: StageKind, told: readonly Schemas['PossibleAct'][], isFinished: boolean): ActsNow {
  const all = actsOf(kind).flatMap((act) => {
    const { because, ...said } = told.find((one) => one.act === act.form.path) ?? { refused: 'never' };
    if (said.refused === undefined) return isFinished && !afterwards.has(act.form.action) ? [] : [{ ...act }];
    return because === undefined || isFinished ? [] : [{ ...act, because }];
  });
  return {
    now: all.filter((act) => !('because' in act)),
    notNow: all.filter((act): act is NamedAct & { because: string } => 'because' in act),
  };
}

/** Clocks and contacts have rights of their own; everything else is work on a stage. */
function judgedAs(kind: StageKind, action: ActAction): string {
  if (action === 'extend' || action === 'explain') return 'Deadline';
  return kind === 'contact' ? 'Contact' : 'Stage';
}
