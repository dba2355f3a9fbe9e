import { type KnownKind } from '../shared/stage-kinds';

/** A stage that cannot open yet, or a manager's decision on how the journey goes on. */
export type NextStep = Exclude<KnownKind, 'journey' | 'contact'> | 'managerDecision';
