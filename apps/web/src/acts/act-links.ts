import { type ActsNow } from './acts-of';

/** What `acts/list.njk` lays out. */
export interface ActLinks {
  acts: readonly { href: string; text: string }[];
  notNow: readonly { text: string; because: string }[];
}

/** @param addressOf page of an act, by the last part of its address */
export function actLinks({ now, notNow }: ActsNow, addressOf: (act: string) => string): ActLinks {
  return {
    acts: now.map(({ form }) => ({ href: addressOf(form.path), text: form.summary })),
    notNow: notNow.map(({ form, because }) => ({ text: form.summary, because })),
  };
}
