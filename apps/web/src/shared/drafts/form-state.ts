import { type Posted } from '../visit/posted';

/** What a form is filled with when it is opened. */
export interface FormState {
  from: 'empty' | 'draft' | 'parked' | 'posted';
  posted: Posted;
  /** Version of the person's draft that this text builds on; 0 when there is none. */
  draftVersion: number;
  /** When the draft was saved, ISO. */
  savedAt?: string;
  /** Who saved it, where that may be somebody else: the id. */
  savedBy?: string;
}

export const emptyForm: FormState = { from: 'empty', posted: {}, draftVersion: 0 };
