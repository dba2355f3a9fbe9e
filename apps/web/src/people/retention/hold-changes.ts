import { type FormSetting } from '../../forms/form-page';
import { reasonForm, type Reasoned } from '../restriction/restriction-forms';

/** A hold that is placed or lifted. */
export interface HoldChange {
  method: 'put' | 'delete';
  setting: FormSetting<Reasoned>;
  /** What is told afterwards. */
  done: string;
}

export function placing(personId: string): HoldChange {
  return {
    method: 'put',
    setting: { form: reasonForm, draftKey: `legal-hold:${personId}:place`, button: 'Place a legal hold' },
    done: 'Recorded: a legal hold stands on this record',
  };
}

export function lifting(personId: string): HoldChange {
  return {
    method: 'delete',
    setting: { form: reasonForm, draftKey: `legal-hold:${personId}:lift`, button: 'Lift the legal hold' },
    done: 'Recorded: this record goes by its period again',
  };
}
