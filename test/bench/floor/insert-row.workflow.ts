import { condition, defineSignal, defineUpdate, proxyLocalActivities, setHandler } from '@temporalio/workflow';

const { insertRow } = proxyLocalActivities<{ insertRow(id: string): Promise<string> }>({
  startToCloseTimeout: '5 seconds',
});

/** The least that an act through Temporal can be: an Update whose handler has one row inserted. No rules, no record, no encryption. */
export async function floor(): Promise<void> {
  let over = false;
  setHandler(defineUpdate<string, [string]>('insert'), (id) => insertRow(id));
  setHandler(defineSignal('end'), () => void (over = true));
  await condition(() => over);
}
