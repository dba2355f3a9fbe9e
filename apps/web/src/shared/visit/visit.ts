import { type Api } from '../api/api.types';
import { type DraftKeeper } from '../drafts/draft-keeper';
import { type FormState } from '../drafts/form-state';
import { type Kept } from '../session/kept';
import { type Banner } from '../session/session.types';
import { type Me } from './me';
import { type GoTo, page, type PageModel, type Shown } from './page';
import { type Posted } from './posted';
import { type Staff } from './staff-names';

/** What a visit is made of; tests give their own (`fakeVisit`). */
export interface VisitParts {
  me: Me;
  api: Api;
  posted: Posted;
  query: Readonly<Record<string, string>>;
  drafts: DraftKeeper;
  kept: Kept;
  staff(): Promise<Staff>;
  /** How many notifications are unread; undefined for whoever has no inbox, or while that cannot be told. */
  unread(): Promise<number | undefined>;
  /** Keeps what the next page tells. */
  tell(banner: Banner): void;
}

/** One request of a signed-in person: who, the API in their name, what they sent, and the pages they may be shown next. */
export class Visit {
  constructor(private readonly parts: VisitParts) {}

  get me(): Me {
    return this.parts.me;
  }

  get api(): Api {
    return this.parts.api;
  }

  /** The form that was posted, flat. */
  get posted(): Posted {
    return this.parts.posted;
  }

  /** A parameter of the address after the question mark; '' when absent. */
  query(name: string): string {
    return this.parts.query[name] ?? '';
  }

  /** What is remembered until the session ends, and must not stand in an address. */
  get kept(): Kept {
    return this.parts.kept;
  }

  /** How many notifications the person has not read. */
  unread(): Promise<number | undefined> {
    return this.parts.unread();
  }

  /** Colleagues and teams; asked once in a while, not once a page. */
  staff(): Promise<Staff> {
    return this.parts.staff();
  }

  page(template: string, model: PageModel, status = 200): Shown {
    return page(template, model, status);
  }

  /** After something was done: another page, which first tells what happened, who was told and what is next. */
  goTo(path: string, banner?: Banner): GoTo {
    if (banner) this.parts.tell(banner);
    return { goTo: path };
  }

  /** What the form with this draft key should be filled with: what was parked when the session ended, else the person's own draft. */
  formState(draftKey: string): Promise<FormState> {
    return this.parts.drafts.stateOf(draftKey, this.query('parked'));
  }

  /** The draft with this key as it stands now, whatever was parked. */
  savedDraft(draftKey: string): Promise<FormState> {
    return this.parts.drafts.stateOf(draftKey, '');
  }

  /** Keeps a form as the person's own draft. */
  saveDraft(draftKey: string, posted: Posted, builtOn: number): ReturnType<DraftKeeper['save']> {
    return this.parts.drafts.save(draftKey, posted, builtOn);
  }

  /** After the act: the draft has done its work. */
  dropDraft(draftKey: string): Promise<void> {
    return this.parts.drafts.drop(draftKey);
  }
}
