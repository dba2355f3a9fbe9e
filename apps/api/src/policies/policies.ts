import { Injectable } from '@nestjs/common';
import { changesBetween, policyChangeRequest, type PolicyName, policyNames } from '#libs/journey';
import { changePolicy, readPolicy } from '#libs/record';
import { type DryRunOr, type VersionedAttempt } from '../acts/attempt';
import { refusedBody } from '../http/validation.pipe';
import { type Asking } from '../reading/asking';
import { instantOf } from '../reading/iso';
import { Record } from '../reading/record';
import {
  type PolicyAnswer,
  type PolicyChanged,
  type PolicyForm,
  type PolicyHistory,
  type PolicyList,
} from './policy.schemas';

/** What the council decides for itself. Every earlier version stays readable, with the reason for the change. */
@Injectable()
export class Policies {
  constructor(private readonly record: Record) {}

  async list({ requester }: Asking): Promise<PolicyList> {
    return this.record.as(requester, async (tx) => {
      const items: PolicyAnswer[] = [];
      for (const name of policyNames) items.push(await readPolicy(tx, name));
      return { items };
    });
  }

  read({ requester }: Asking, name: PolicyName): Promise<PolicyAnswer> {
    return this.record.as(requester, (tx) => readPolicy(tx, name));
  }

  async history({ requester }: Asking, name: PolicyName): Promise<PolicyHistory> {
    const rows = await this.record.as(requester, (tx) =>
      tx.policy.findMany({ where: { name }, orderBy: { version: 'desc' } }),
    );
    return { items: rows.map((row) => ({ ...row, name, changedAt: instantOf(row.changedAt) })) };
  }

  async change(
    attempt: DryRunOr<VersionedAttempt>,
    name: PolicyName,
    form: PolicyForm,
    dryRun: boolean,
  ): Promise<PolicyChanged> {
    const { requester, commandId, requestHash, versionSeen: expectedVersion } = attempt;
    const checked = policyChangeRequest(name).safeParse(form);
    if (!checked.success) throw refusedBody(checked.error.issues);
    await this.record.permit(attempt, 'administer', 'Policy', {}, [name]);
    if (dryRun) return this.trial(attempt, name, checked.data.value);
    const change = {
      commandId,
      requestHash,
      by: requester.actor,
      at: new Date().toISOString(),
      name,
      ...checked.data,
      expectedVersion,
    };
    const { version } = await this.record.as(requester, (tx) => changePolicy(tx, change));
    return { name, version, recorded: true };
  }

  /** Every clock on record is pinned to the version of the timescales that it was started under, so that no policy moves one. */
  private async trial({ requester }: Asking, name: PolicyName, value: unknown): Promise<PolicyChanged> {
    const present = await this.record.as(requester, (tx) => readPolicy(tx, name));
    const changes = changesBetween(present.value, value);
    return { name, version: present.version, recorded: false, trial: { changes, moves: [], note } };
  }
}

const note =
  'No running clock moves: each keeps what it was started under. What starts from then on follows the change.';
