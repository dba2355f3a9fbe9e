import { type Api, type Schemas, type Sent } from '../shared/api/api.types';
import { type DraftKeeper, type DraftSaved } from '../shared/drafts/draft-keeper';
import { emptyForm, type FormState } from '../shared/drafts/form-state';
import { type Posted } from '../shared/visit/posted';
import { type StageText, textOfKey } from './stage-text';
import { whatCanBeKept } from './what-can-be-kept';

const address = '/journeys/{journeyId}/stages/{stage}/draft';

/** Keeps the text of a stage where it belongs, with every version of it; all other forms as the person's own. */
export class StageDrafts implements DraftKeeper {
  constructor(
    private readonly api: Api,
    private readonly own: DraftKeeper,
  ) {}

  async stateOf(key: string, parkedId: string): Promise<FormState> {
    const text = textOfKey(key);
    if (!text) return this.own.stateOf(key, parkedId);
    const parked = parkedId === '' ? undefined : await this.own.stateOf(key, parkedId);
    const draft = await this.api.find(address, { path: placeOf(text) });
    if (parked?.from === 'parked') return { ...parked, draftVersion: draft?.version ?? 0 };
    if (!draft) return emptyForm;
    const { version, savedAt, savedBy, body } = draft;
    return { from: 'draft', posted: text.form.filled(body), draftVersion: version, savedAt, savedBy };
  }

  async save(key: string, posted: Posted, builtOn: number): Promise<DraftSaved> {
    const text = textOfKey(key);
    if (!text) return this.own.save(key, posted, builtOn);
    const sent = await saveText(this.api, text, whatCanBeKept(text.form, posted).body, builtOn);
    if (sent.done) return { saved: true, version: sent.answer.version, savedAt: sent.answer.savedAt };
    const { refusal } = sent;
    if (refusal.because === 'stale') return { saved: false, because: 'stale', version: refusal.currentVersion };
    return { saved: false, because: 'away' };
  }

  /** The text of a stage is part of the record: it stays. */
  async drop(key: string): Promise<void> {
    if (!textOfKey(key)) await this.own.drop(key);
  }
}

export function saveText(
  api: Api,
  text: StageText,
  body: object,
  builtOn: number,
): Promise<Sent<Schemas['DraftSaved']>> {
  return api.send('put', address, { path: placeOf(text), body, version: builtOn === 0 ? 'none' : builtOn });
}

function placeOf({ journeyId, stage }: StageText) {
  return { journeyId, stage };
}
