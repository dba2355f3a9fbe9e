import { type ActForm, type StageKind, stages } from '#libs/journey';

/** An act that has a route, and where it stands in the registry. */
export interface ActRoute {
  kind: StageKind;
  /** The command's name. */
  name: string;
  form: ActForm;
}

/** Acts on a contact whose request is another than the registry's: their controllers are written by hand. */
const byHand = new Set(['identifyChild', 'unlinkChild', 'decide', 'agree', 'disagree']);

/** Every act of a kind that gets its route from the registry. */
export function routesOf(kind: StageKind): ActRoute[] {
  return Object.entries(stages[kind].acts)
    .filter(([name, form]) => !form.noRoute && !(kind === 'contact' && byHand.has(name)))
    .map(([name, form]) => ({ kind, name, form }));
}

/** Name of the operation in the OpenAPI document, such as `strategyDiscussion_convene`. */
export function operationOf({ kind, name }: Pick<ActRoute, 'kind' | 'name'>): string {
  return `${kind}_${name}`;
}

/** Where the stages of a kind live. A stage's kind is a fixed part of its address, so that each has its own description. */
export function addressOf(kind: StageKind): string {
  if (kind === 'contact') return 'contacts/:contactId';
  if (kind === 'journey') return 'journeys/:journeyId';
  return `journeys/:journeyId/stages/${kind}-:n`;
}

/** The stage at an address: its parameters, in their order. */
export function stageAt(kind: StageKind, [owner = '', n]: readonly string[]): string {
  return n === undefined ? owner : `${owner}/${kind}-${n}`;
}
