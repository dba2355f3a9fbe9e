import { Injectable } from '@nestjs/common';
import { type Action, actingOn, HUB_TEAM, type Requester, type StageInHand } from '#libs/access';
import {
  awaitingSignOff,
  contactsAwaitingDecision,
  lateAndDueSoon,
  myWork,
  type PageRequest,
  unallocated,
} from '#libs/database';
import { type Asking } from '../reading/asking';
import { type PageQuery } from '../reading/paging';
import { asIs, given } from '../reading/iso';
import { plain } from '../reading/plain';
import { Record } from '../reading/record';
import { givenToWorkers } from './given-to-workers';
import { runningDeadline, type RunningDeadlines, undecidedContact, type UndecidedContacts } from './queue.schemas';
import { unallocatedStage, type UnallocatedStages } from './queue.schemas';
import { waitingSignOff, type WaitingSignOffs, work, type WorkPage } from './queue.schemas';
import { workingDaysAhead } from './working-days-ahead';

/** What waits for whom, worked out in SQL from facts. Row-level security and the rules for items both hold here. */
@Injectable()
export class Queues {
  constructor(private readonly record: Record) {}

  async contactsAwaitingDecision(asking: Asking, page: PageQuery): Promise<UndecidedContacts> {
    const { items, ...rest } = await this.record.as(asking.requester, (tx) =>
      contactsAwaitingDecision(tx, requestOf(page)),
    );
    await this.record.noteReading(
      asking,
      'Contact',
      items.map(({ contactId }) => contactId),
    );
    return { ...rest, items: items.map((row) => undecidedContact.parse(plain(row))) };
  }

  async myWork(asking: Asking, page: PageQuery): Promise<WorkPage> {
    const { requester } = asking;
    const { items, ...rest } = await this.record.as(requester, (tx) => myWork(tx, requester.actorId, requestOf(page)));
    await this.record.noteReading(
      asking,
      'Stage',
      items.map(({ stageId }) => stageId),
    );
    return { ...rest, items: items.map((row) => work.parse(plain(row))) };
  }

  async awaitingMySignOff(asking: Asking, page: PageQuery): Promise<WaitingSignOffs> {
    const { requester } = asking;
    const whose = { teams: teamsToLookAt(requester), staffId: requester.actorId };
    const { items, ...rest } = await this.record.as(requester, (tx) => awaitingSignOff(tx, whose, requestOf(page)));
    const mine = items.filter((row) => this.record.may(asking, row.wants, 'Stage', row));
    await this.record.noteReading(
      asking,
      'Stage',
      mine.map(({ stageId }) => stageId),
    );
    return {
      ...rest,
      items: mine.map((row) => waitingSignOff.parse({ ...plain(row), ...inWhoseName(requester, row, row.wants) })),
    };
  }

  async unallocated(asking: Asking, page: PageQuery): Promise<UnallocatedStages> {
    const { requester } = asking;
    const whose = { teams: teamsToLookAt(requester), kinds: givenToWorkers };
    const { items, ...rest } = await this.record.as(requester, (tx) => unallocated(tx, whose, requestOf(page)));
    const mine = items.filter((row) => this.record.may(asking, 'allocate', 'Stage', row));
    await this.record.noteReading(
      asking,
      'Stage',
      mine.map(({ stageId }) => stageId),
    );
    return {
      ...rest,
      items: mine.map((row) => unallocatedStage.parse({ ...plain(row), ...inWhoseName(requester, row, 'allocate') })),
    };
  }

  async lateAndDueSoon(
    asking: Asking,
    { workingDays, ...page }: PageQuery & { workingDays: number },
  ): Promise<RunningDeadlines> {
    const { requester } = asking;
    const { items, ...rest } = await this.record.as(requester, async (tx) => {
      const until = await workingDaysAhead(tx, workingDays);
      return lateAndDueSoon(
        tx,
        { teams: teamsToLookAt(requester), kinds: kindsToLookAt(requester), until },
        requestOf(page),
      );
    });
    const seen = items.filter((row) => this.record.may(asking, 'read', 'Deadline', row));
    await this.record.noteReading(
      asking,
      'Deadline',
      seen.map(({ deadlineId }) => deadlineId),
    );
    return {
      ...rest,
      items: seen.map((row) => runningDeadline.parse({ ...plain(row), ...inWhoseName(requester, row, 'extend') })),
    };
  }
}

function requestOf({ after, limit }: PageQuery): PageRequest {
  return { after, size: limit };
}

/** Whom a deputy would act for: the record names both, and so does the list. */
function inWhoseName(requester: Requester, row: StageInHand, action: Action): { deputisingFor?: string } {
  return given('deputisingFor', actingOn(requester, row, action).deputisingFor, asIs);
}

function kindsToLookAt({ scope }: Requester): readonly string[] {
  return scope.kind === 'teams' ? (scope.kinds ?? []) : [];
}

/** The teams that somebody looks after: all of them for heads of service, auditors and inspectors, the hub's own for the hub. */
function teamsToLookAt({ scope }: Requester): readonly string[] | undefined {
  switch (scope.kind) {
    case 'all':
    case 'inspection':
      return undefined;
    case 'hub':
      return [HUB_TEAM, ...scope.teams];
    case 'teams':
      return scope.teams;
    case 'ownEnquiries':
    case 'none':
      return [];
  }
}
