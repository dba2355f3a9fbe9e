import { tell } from '../narrator';
import { act, type Body, type Codes } from './sending';
import { type Person, type Scene, type Step, the } from './scene';
import { inMinutes, instant } from './when';
import { named } from './who';

interface Planned {
  state: {
    plan: {
      needs: { needId: string }[];
      actions: { actionId: string; status: string }[];
    };
  };
}

/** A risk or need, and what is done about it. Without a measure the plan may not run yet. */
export interface PlannedAction {
  kind: 'risk' | 'need';
  need: string;
  action: string;
  /** Id of a member of staff, or a role. */
  owner?: string;
  dueOn?: string;
  measure?: string;
}

export function plans(who: Person, when: string, planned: PlannedAction): Step {
  const { kind, need, action, measure, ...rest } = planned;
  return async (scene) => {
    const at = instant(when);
    await act(scene, who, 'add-need', { kind, at, text: { need } });
    const { needId } = the((await planOf(scene, who)).needs.at(-1), 'The plan has no need');
    await act(scene, who, 'add-action', { needId, at, ...rest, text: { action, ...(measure ? { measure } : {}) } });
    tell(
      `${inMinutes(when)}. ${named(who)} writes into the plan. ${kind}: ${need}; action: ${action}; measure: ${measure ?? 'none yet'}.`,
    );
  };
}

/** The measure that was missing. */
export function measures(who: Person, when: string, measure: string): Step {
  return async (scene) => {
    const { actionId } = the((await planOf(scene, who)).actions.at(-1), 'The plan has no action');
    await act(scene, who, 'change-action', { actionId, at: instant(when), text: { measure } });
    tell(`${inMinutes(when)}. ${named(who)} adds the measure: ${measure}.`);
  };
}

/** How each open action ended, and what shows it. */
export function completes(who: Person, when: string, evidence: string): Step {
  return async (scene) => {
    const { actions } = await planOf(scene, who);
    for (const { actionId } of actions.filter(({ status }) => status === 'open')) {
      const ended = { actionId, outcome: 'achieved', at: instant(when), text: { evidence } };
      await act(scene, who, 'complete-action', ended);
    }
    tell(`${inMinutes(when)}. ${named(who)} says how each action ended: ${evidence}.`);
  };
}

/** Adds how far every open action has come to what is sent: no core group, supervision or review goes without. */
export function withProgress(who: Person, progress: string, body: Codes): Body {
  return async (scene) => ({ ...body, ...(await progressOf(scene, who, progress)) });
}

export async function progressOf(scene: Scene, who: Person, progress: string): Promise<{ progress: object[] }> {
  const { actions } = await planOf(scene, who);
  const open = actions.filter(({ status }) => status === 'open');
  return { progress: open.map(({ actionId }) => ({ actionId, progress })) };
}

async function planOf(scene: Scene, who: Person): Promise<Planned['state']['plan']> {
  return (await (await scene.as(who)).get<Planned>(scene.on)).body.state.plan;
}
