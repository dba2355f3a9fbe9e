import { type Schemas } from '../shared/api/api.types';
import { type DraftKeeper, type DraftSaved } from '../shared/drafts/draft-keeper';
import { emptyForm, type FormState } from '../shared/drafts/form-state';
import { type Kept } from '../shared/session/kept';
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
  /** What the session remembers. */
  kept?: Readonly<Record<string, unknown>>;
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
    kept: new FakeKept(pretended.kept),
    unread: () => Promise.resolve(undefined),
    staff: () => Promise.resolve(new Staff(colleagues, pretended.teams ?? [])),
    tell: (banner) => told.push(banner),
  });
  return { visit, api, told, drafts };
}

class FakeKept implements Kept {
  private readonly values: Map<string, unknown>;

  constructor(values: Readonly<Record<string, unknown>> = {}) {
    this.values = new Map(Object.entries(values));
  }

  read(name: string): Promise<unknown> {
    return Promise.resolve(this.values.get(name));
  }

  write(name: string, value: unknown): Promise<void> {
    this.values.set(name, value);
    return Promise.resolve();
  }
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
