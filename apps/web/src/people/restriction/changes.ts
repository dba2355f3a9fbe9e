import { type FormSetting } from '../../forms/form-page';
import { type Schemas, type Sending, type Sent } from '../../shared/api/api.types';
import { type Banner } from '../../shared/session/session.types';
import { type Visit } from '../../shared/visit/visit';
import { type Excluding, type Reasoned } from './restriction-forms';
import { excludeSetting, liftSetting, readmitSetting } from './restriction-settings';

/** A change of who may see a record, on a page of its own: what it does, its form, what it sends, and what is told afterwards. */
export interface Change<T extends object> {
  title: string;
  says: readonly string[];
  setting: FormSetting<T>;
  send(body: T, attempt: Pick<Sending, 'version' | 'key'>): Promise<Sent<Schemas['Restriction']>>;
  done: Banner;
}

export function lifting({ api }: Visit, personId: string): Change<Reasoned> {
  return {
    title: 'Open this record again',
    says: [
      'Everybody whose work brings it will see it and find it: the hub, the child’s teams, auditors.',
      'Whoever is shut out by name stays shut out.',
    ],
    setting: liftSetting(personId),
    send: (body, attempt) =>
      api.send('delete', '/people/{personId}/restriction', { path: { personId }, body, ...attempt }),
    done: { heading: 'Recorded: this record is not restricted any more', text: 'Whose work brings it sees it.' },
  };
}

export async function excluding(visit: Visit, personId: string): Promise<Change<Excluding>> {
  return {
    title: 'Shut somebody out',
    says: [
      'They will see nothing of this record, whatever their role and team, and they cannot open it in an emergency.',
      'Whatever work they have with the child must be handed over first.',
    ],
    setting: await excludeSetting(visit, personId),
    send: ({ workerId: staffId, reason }, attempt) =>
      visit.api.send('post', '/people/{personId}/exclusions', {
        ...{ path: { personId }, ...attempt },
        body: { staffId, reason },
      }),
    done: { heading: 'Recorded: they are shut out', text: 'They are not told. To them the record is not there.' },
  };
}

export async function readmitting(visit: Visit, personId: string, staffId: string): Promise<Change<Reasoned>> {
  const who = (await visit.staff()).nameOf(staffId);
  return {
    title: `Let ${who} in again`,
    says: ['They will see of this record what their work brings, and no more.'],
    setting: readmitSetting(personId, staffId),
    send: (body, attempt) =>
      visit.api.send('delete', '/people/{personId}/exclusions/{staffId}', {
        ...{ path: { personId, staffId }, ...attempt },
        body,
      }),
    done: { heading: `Recorded: ${who} is let in again`, text: 'They see what their work brings.' },
  };
}
