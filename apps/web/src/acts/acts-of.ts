import { type ActAction, type ActForm, type StageKind, stages } from '#libs/journey';
import { type Me } from '../shared/visit/me';

/** An act of the registry. */
export interface NamedAct {
  /** The command's name. */
  name: string;
  form: ActForm;
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

/** Clocks and contacts have rights of their own; everything else is work on a stage. */
function judgedAs(kind: StageKind, action: ActAction): string {
  if (action === 'extend' || action === 'explain') return 'Deadline';
  return kind === 'contact' ? 'Contact' : 'Stage';
}
