import { Hub, reasoned, screened } from '../../support/service/hub';
import { phoneCall, sampleChild } from '../../support/service/enquiries';
import { type Caller } from '../../../apps/cli/src/demo/caller';
import { type Service } from '../../support/service/service';
import { timing } from '../run/pace';

/** What became of the commands: milliseconds of each that was answered, and how many were not. */
export interface Stream {
  times: number[];
  errors: string[];
  seconds: number;
}

const commandsAContact = 5;
const underWay = 60;

/**
 * Contacts from the call to the answer, five commands each, begun at an even pace whether or not the earlier ones are through: that many
 * commands a second, as long as `going` says. At most sixty contacts are under way; then the pace waits.
 */
export async function commandStream(service: Service, perSecond: number, going: () => boolean): Promise<Stream> {
  const stream: Stream = { times: [], errors: [], seconds: 0 };
  const running = new Set<Promise<void>>();
  const began = performance.now();
  for (let n = 0; going(); n += 1) {
    const due = began + (n * commandsAContact * 1_000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    while (running.size >= underWay) await Promise.race(running);
    const one: Promise<void> = wholeContact(service, stream)
      .catch((error: unknown) => void stream.errors.push(error instanceof Error ? error.message : String(error)))
      .finally(() => running.delete(one));
    running.add(one);
  }
  await Promise.all(running);
  stream.seconds = (performance.now() - began) / 1_000;
  return stream;
}

async function wholeContact(service: Service, { times }: Stream): Promise<void> {
  const worker = await service.as('hubWorker');
  const maker = await service.as('decisionMaker');
  let contactId = '';
  times.push(
    await timing(async () => {
      contactId = await new Hub(service).reportOne('hubWorker', phoneCall({ children: [sampleChild()] }));
    }),
  );
  const path = `/contacts/${contactId}`;
  const act = async (who: Caller, what: string, body: object, method: 'post' | 'put' = 'post') => {
    const { etag } = await who.get(path);
    times.push(await timing(() => who[method](`${path}/${what}`, { body, etag })));
  };
  await act(worker, 'person', { new: true }, 'put');
  await act(worker, 'screening', screened);
  await act(maker, 'decision', { outcome: 'noFurtherAction', levelOfNeed: 1, text: reasoned });
  const asked = { childsViews: 'notAsked', childNotAskedReason: 'noWorkYet', parentsViews: 'asked' };
  await act(worker, 'referrer-informed', { how: 'letter', ...asked, text: { told: 'Synthetic: what was decided.' } });
}
