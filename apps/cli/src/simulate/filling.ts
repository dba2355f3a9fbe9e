import { type ActionPlan, type CountersignGate, type StageStateBase } from '#libs/journey';
import { type Codes, type Filling } from '#libs/simulation';

type Shown = StageStateBase & {
  plan?: ActionPlan;
  gate?: CountersignGate;
  submission?: { textHash: string };
  proposal?: { textHash: string };
};

/** What the page of the stage shows and a person reads off it: one set of codes for each act that follows. */
export function filled(state: StageStateBase, fill: Filling | undefined): Codes[] {
  const shown = state as Shown;
  const actions = (shown.plan?.actions ?? []).filter(({ status }) => status === 'open');
  switch (fill) {
    case undefined:
      return [{}];
    case 'progress':
      return [{ progress: actions.map(({ actionId }) => ({ actionId, progress: 'onTrack' })) }];
    case 'openAction':
      return actions.map(({ actionId }) => ({ actionId }));
    case 'newestNeed':
      return [{ needId: shown.plan?.needs.at(-1)?.needId }];
    case 'textToSign':
      return [{ textHash: (shown.gate ?? shown.submission ?? shown.proposal)?.textHash }];
  }
}
