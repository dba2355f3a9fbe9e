import { type Posted } from '../visit/posted';
import { type FormState } from './form-state';

/** What came of saving a draft. */
export type DraftSaved =
  | { saved: true; version: number; savedAt: string }
  /** It was changed in another window meanwhile, or it cannot be saved just now. */
  | { saved: false; because: 'stale' | 'away'; version?: number };

/** Keeps forms that are being filled in: on the server, for their writer alone. */
export interface DraftKeeper {
  stateOf(draftKey: string, parkedId: string): Promise<FormState>;
  save(draftKey: string, posted: Posted, builtOn: number): Promise<DraftSaved>;
  drop(draftKey: string): Promise<void>;
}
