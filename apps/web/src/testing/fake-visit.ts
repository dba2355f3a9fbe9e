import { type Schemas } from '../shared/api/api.types';
import { type DraftKeeper, type DraftSaved } from '../shared/drafts/draft-keeper';
import { emptyForm, type FormState } from '../shared/drafts/form-state';
import { type Banner } from '../shared/session/session.types';
import { Me } from '../shared/visit/me';
import { type Posted } from '../shared/visit/posted';
import { type Colleague, Staff } from '../shared/visit/staff-names';
import { Visit } from '../shared/visit/visit';
import { type Answers, FakeApi } from './fake-api';

export interface Pretended {
  /** Rights, such as `decide Contact`. */
  may?: readonly string[];
  roles?: readonly string[];
  /** What the API answers: `{ 'get /contacts/{contactId}': sampleContact }`. */
  api?: Answers;
  posted?: Posted;
  query?: Readonly<Record<string, string>>;
  /** What a form with a draft is opened with. */
  draft?: FormState;
  staff?: readonly Partial<Colleague>[];
  teams?: Schemas['TeamList']['items'];
}

export const somebody = { id: '00000000-0000-4000-8000-000000000001', name: 'Sample Person' };

/** A visit without a browser, a session or a service behind it. `api.sent`, `told` and `drafts` keep what happened. */
export function fakeVisit(pretended: Pretended = {}) {
  const api = new FakeApi(pretended.api ?? {});
  const told: Banner[] = [];
  const drafts = new FakeDrafts(pretended.draft ?? emptyForm);
  const may = (pretended.may ?? []).map((right) => {
    const [action = '', subject = ''] = right.split(' ');
    return { action, subject };
  });
  const answer = { ...somebody, roles: [...(pretended.roles ?? [])], grade: 'worker', deputisesFor: [], may };
  const colleague = { ...somebody, roles: [], newlyQualified: false, employment: 'permanent', active: true };
  const colleagues = (pretended.staff ?? []).map((one) => ({ ...colleague, ...one }));
  const visit = new Visit({
    me: new Me(answer as unknown as Schemas['Me']),
    api,
    posted: pretended.posted ?? {},
    query: pretended.query ?? {},
    drafts,
    staff: () => Promise.resolve(new Staff(colleagues, pretended.teams ?? [])),
    tell: (banner) => told.push(banner),
  });
  return { visit, api, told, drafts };
}

class FakeDrafts implements DraftKeeper {
  readonly saved: { key: string; posted: Posted }[] = [];
  readonly dropped: string[] = [];

  constructor(private readonly state: FormState) {}

  stateOf(): Promise<FormState> {
    return Promise.resolve(this.state);
  }

  save(key: string, posted: Posted, builtOn: number): Promise<DraftSaved> {
    this.saved.push({ key, posted });
    return Promise.resolve({ saved: true, version: builtOn + 1, savedAt: '2013-02-25T14:10:00.000Z' });
  }

  drop(key: string): Promise<void> {
    this.dropped.push(key);
    return Promise.resolve();
  }
}
