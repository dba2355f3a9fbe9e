import { receiver } from '../../../libs/outbox/src/testing/receiver';
import { Hub } from '../../support/service/hub';
import { phoneCall, sampleChild } from '../../support/service/enquiries';
import { useRulesOf2010 } from '../../support/service/policies';
import { type Rig } from './rig';

/** What stands before the first command: rules with a short ladder, a subscriber, and children whose files many write on. */
export interface Town {
  receiver: Awaited<ReturnType<typeof receiver>>;
  /** Facts and messages from here on are the run's. */
  from: { fact: bigint; message: bigint };
  journeyIds: string[];
}

/** @param minutes of the clock (HH:MM, London) at which the last steps of the ladder of a late contact ring */
export async function settle(rig: Rig, minutes: readonly string[]): Promise<Town> {
  const { service } = rig;
  const ladder = (['worker', 'teamManager', 'headOfService'] as const).map((tell, index) => ({
    ...{ workingDaysAfter: 1, at: minutes[index] ?? '00:00', tell },
  }));
  await useRulesOf2010(service, { 'contact-decision': { ladder } });
  const hub = new Hub(service);
  const children = [1, 2, 3].map(() => hub.refer(phoneCall({ children: [sampleChild()] })));
  const journeyIds = (await Promise.all(children)).map(({ journeyId }) => journeyId);
  const subscriber = await receiver();
  rig.before(() => subscriber.close());
  const administrator = await service.as('administrator');
  await administrator.post('/subscriptions', { body: { url: subscriber.url, types: ['*'] }, expect: 201 });
  const [from] = await service.sql<{ fact: string; message: string }>(
    'select (select max(position) from fact) as fact, (select max(id) from outbox) as message',
  );
  return {
    receiver: subscriber,
    from: { fact: BigInt(from?.fact ?? 0), message: BigInt(from?.message ?? 0) },
    journeyIds,
  };
}
