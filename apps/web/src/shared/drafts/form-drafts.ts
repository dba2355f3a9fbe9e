import { type Api, type Schemas } from '../api/api.types';
import { type Posted, postedIn, typed } from '../visit/posted';
import { type DraftKeeper, type DraftSaved } from './draft-keeper';
import { emptyForm, type FormState } from './form-state';
import { type ParkedPosts } from './parked-posts';

const address = '/form-drafts/{key}';

/** Drafts in the API, and what was parked when a session ended. */
export class FormDrafts implements DraftKeeper {
  constructor(
    private readonly api: Api,
    private readonly parked: ParkedPosts,
    private readonly subject: string,
  ) {}

  async stateOf(key: string, parkedId: string): Promise<FormState> {
    const draft = await this.api.find(address, { path: { key } });
    const parked = parkedId === '' ? undefined : await this.parked.take(parkedId, this.subject);
    if (parked) return { from: 'parked', posted: parked, draftVersion: draft?.version ?? 0 };
    if (!draft) return emptyForm;
    const { version, savedAt, body } = draft;
    return { from: 'draft', posted: fieldsIn(body), draftVersion: version, savedAt };
  }

  async save(key: string, posted: Posted, builtOn: number): Promise<DraftSaved> {
    const sending = {
      path: { key },
      body: { fields: typed(posted) },
      version: builtOn === 0 ? ('none' as const) : builtOn,
    };
    const sent = await this.api.send<Schemas['FormDraft']>('put', address, sending);
    if (sent.done) return { saved: true, version: sent.answer.version, savedAt: sent.answer.savedAt };
    if (sent.refusal.because === 'stale')
      return { saved: false, because: 'stale', version: sent.refusal.currentVersion };
    return { saved: false, because: 'away' };
  }

  /** A draft that stays behind is offered again: no harm, and no reason to fail an act that is done. */
  async drop(key: string): Promise<void> {
    await this.api.send('delete', address, { path: { key } });
  }
}

function fieldsIn(body: unknown): Posted {
  return typeof body === 'object' && body !== null && 'fields' in body ? postedIn(body.fields) : {};
}
