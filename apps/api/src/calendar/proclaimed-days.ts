import { Injectable } from '@nestjs/common';
import { proclaimDay } from '#libs/record';
import { type Attempt } from '../acts/attempt';
import { type Asking } from '../reading/asking';
import { dateOf, instantOf } from '../reading/iso';
import { Record } from '../reading/record';
import {
  type ProclaimedDays as DayList,
  type Moves,
  type ProclamationAnswer,
  type ProclamationForm,
} from './calendar.schemas';
import { movedClocks } from './moved-clocks';

/** Days that the council adds to the bank holidays. */
@Injectable()
export class ProclaimedDays {
  constructor(private readonly record: Record) {}

  async list({ requester }: Asking): Promise<DayList> {
    const rows = await this.record.as(requester, (tx) => tx.proclaimedDay.findMany({ orderBy: { date: 'asc' } }));
    return {
      items: rows.map(({ date, reason, addedBy, addedAt }) => ({
        date: dateOf(date),
        reason,
        addedBy,
        addedAt: instantOf(addedAt),
      })),
    };
  }

  async proclaim(attempt: Attempt, form: ProclamationForm, dryRun: boolean): Promise<ProclamationAnswer> {
    const { requester, commandId, requestHash } = attempt;
    await this.record.permit(attempt, 'administer', 'Calendar', {}, [form.date]);
    if (dryRun) return { date: form.date, recorded: false, moves: await this.moves(requester.actorId, form) };
    const day = { commandId, requestHash, by: requester.actor, at: new Date().toISOString(), ...form };
    await this.record.as(requester, (tx) => proclaimDay(tx, day));
    return { date: form.date, recorded: true };
  }

  /** Whoever keeps the calendar sees no child, yet must know what a day would move: over all clocks, but only dates leave. */
  private moves(actorId: string, form: ProclamationForm): Promise<Moves> {
    return this.record.asService(actorId, (tx) => movedClocks(tx, form), 60_000);
  }
}
