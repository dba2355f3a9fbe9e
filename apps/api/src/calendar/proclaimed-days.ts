import { Injectable } from '@nestjs/common';
import { proclaimDay, withdrawDay } from '#libs/record';
import { type Attempt } from '../acts/attempt';
import { type Asking } from '../reading/asking';
import { dateOf, given, instantOf } from '../reading/iso';
import { Record } from '../reading/record';
import { type ProclaimedDays as DayList, type ProclamationAnswer, type ProclamationForm } from './calendar.schemas';
import { movedByProclaiming, movedByWithdrawing } from './moved-clocks';

/** Days that the council adds to the bank holidays. */
@Injectable()
export class ProclaimedDays {
  constructor(private readonly record: Record) {}

  async list({ requester }: Asking): Promise<DayList> {
    const rows = await this.record.as(requester, (tx) => tx.proclaimedDay.findMany({ orderBy: { date: 'asc' } }));
    return {
      items: rows.map((row) => ({
        date: dateOf(row.date),
        reason: row.reason,
        addedBy: row.addedBy,
        addedAt: instantOf(row.addedAt),
        ...given('withdrawn', row.withdrawnAt, (at) => ({
          ...{ reason: row.withdrawalReason ?? '', by: row.withdrawnBy ?? row.addedBy, at: instantOf(at) },
        })),
      })),
    };
  }

  proclaim(attempt: Attempt, form: ProclamationForm, dryRun: boolean): Promise<ProclamationAnswer> {
    return this.change(attempt, form, dryRun, proclaimDay, movedByProclaiming);
  }

  withdraw(attempt: Attempt, form: ProclamationForm, dryRun: boolean): Promise<ProclamationAnswer> {
    return this.change(attempt, form, dryRun, withdrawDay, movedByWithdrawing);
  }

  /** Whoever keeps the calendar sees no child, yet must know what a day would move: over all clocks, but only dates leave. */
  private async change(
    attempt: Attempt,
    form: ProclamationForm,
    dryRun: boolean,
    act: typeof proclaimDay,
    moved: typeof movedByProclaiming,
  ): Promise<ProclamationAnswer> {
    const { requester, commandId, requestHash } = attempt;
    const { date } = form;
    await this.record.permit(attempt, 'administer', 'Calendar', {}, [date]);
    if (dryRun) {
      const moves = await this.record.asService(requester.actorId, (tx) => moved(tx, form), 60_000);
      return { date, recorded: false, moves };
    }
    const day = { commandId, requestHash, by: requester.actor, at: new Date().toISOString(), ...form };
    await this.record.as(requester, (tx) => act(tx, day));
    return { date, recorded: true };
  }
}
