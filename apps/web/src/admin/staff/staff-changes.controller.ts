import { Controller, Get, Param, Post } from '@nestjs/common';
import { choice } from '../../acts/choices';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { OpenSessions } from '../../shared/session/open-sessions';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { askOffice, takeOffice } from '../office';
import { reasonForm } from '../teams/team-form';
import { newStaffForm, staffForm } from './staff-form';
import { mustKeepStaff } from './staff-now';

type Entry = Schemas['StaffEntry'];

/** Somebody joins, changes or leaves. */
@Controller()
export class StaffChangesController {
  constructor(private readonly sessions: OpenSessions) {}

  @Get(paths.addStaff)
  async askAdd(@Visiting() visit: Visit): Promise<Page> {
    return askOffice(visit, await adding(visit));
  }

  @Post(paths.addStaff)
  async add(@Visiting() visit: Visit): Promise<Page> {
    return takeOffice(visit, await adding(visit));
  }

  @Get(paths.changeStaff)
  async askChange(@Visiting() visit: Visit, @Param('staffId') id: string): Promise<Page> {
    return askOffice(visit, await changing(visit, await entryOf(visit, id)));
  }

  @Post(paths.changeStaff)
  async change(@Visiting() visit: Visit, @Param('staffId') id: string): Promise<Page> {
    return takeOffice(visit, await changing(visit, await entryOf(visit, id)));
  }

  @Get(paths.leaveStaff)
  async askLeave(@Visiting() visit: Visit, @Param('staffId') id: string): Promise<Page> {
    return askOffice(visit, leaving(visit, await entryOf(visit, id)));
  }

  @Post(paths.leaveStaff)
  async leave(@Visiting() visit: Visit, @Param('staffId') id: string): Promise<Page> {
    const page = await takeOffice(visit, leaving(visit, await entryOf(visit, id)));
    if ('goTo' in page) await this.sessions.end(id, visit.me.id);
    return page;
  }
}

function entryOf(visit: Visit, staffId: string): Promise<Entry> {
  return visit.api.get('/staff/{staffId}', { path: { staffId } });
}

async function teamsToChoose(visit: Visit) {
  const { items } = await visit.api.get('/teams');
  return { teams: items.map(({ id, name }) => choice(id, name)) };
}

function done(heading: string, text: string) {
  return ({ id }: Entry) => ({ href: to('staffMember', { staffId: id }), banner: { heading, text } });
}

async function adding(visit: Visit) {
  mustKeepStaff(visit);
  return {
    ...{ form: newStaffForm, draftKey: 'staff:new', button: 'Add them', choices: await teamsToChoose(visit) },
    words: {
      ...{
        title: 'Add somebody',
        where: 'People who work here',
        back: { href: paths.staff, text: 'Back to the list' },
      },
      lead: ['Their roles are not given here: they come with their sign-in.'],
    },
    send: (body: object, attempt: object) => visit.api.send<Entry>('post', '/staff', { body, ...attempt }),
    done: done('Recorded: they are on the list', 'They can be given work once they have signed in with a role.'),
  };
}

async function changing(visit: Visit, entry: Entry) {
  const { id, name, teamId, organisation, email, employment, newlyQualified, caseloadCap, version } = entry;
  const path = { staffId: id };
  return {
    ...{ form: staffForm, draftKey: `staff:${id}:change`, button: 'Change the entry', version },
    choices: await teamsToChoose(visit),
    stands: { name, teamId, organisation, email, employment, newlyQualified, caseloadCap } as object,
    words: {
      ...{ title: `Change: ${name}`, where: 'People who work here' },
      back: { href: to('staffMember', path), text: 'Back' },
      lead: [
        'Their roles are not changed here: they come with their sign-in.',
        ...(entry.active ? [] : ['Sending this brings them back to the list of those who work here.']),
      ],
    },
    send: (body: object, attempt: object) =>
      visit.api.send<Entry>('put', '/staff/{staffId}', { path, body, ...attempt }),
    done: done('Recorded: the entry has changed', 'Lists and pickers show it within a minute.'),
  };
}

function leaving(visit: Visit, { id, name, held }: Entry) {
  const path = { staffId: id };
  return {
    ...{ form: reasonForm, draftKey: `staff:${id}:leave`, button: 'They leave' },
    words: {
      ...{ title: `${name} leaves`, where: 'People who work here' },
      back: { href: to('staffMember', path), text: 'Back' },
      lead: [
        'From then on they can do nothing here and are given no work. What they wrote and signed stays.',
        ...(held.length > 0
          ? [
              'They still have open work: a manager hands it over first. Complaints, audits, actions and learning are part of it.',
            ]
          : []),
      ],
    },
    send: (body: object, attempt: object) =>
      visit.api.send<Entry>('post', '/staff/{staffId}/leaving', { path, body, ...attempt }),
    done: done('Recorded: they have left', 'They can be brought back by changing the entry.'),
  };
}
