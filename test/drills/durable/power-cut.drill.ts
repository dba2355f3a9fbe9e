import { readFileSync } from 'node:fs';
import { eventually } from '../../support/eventually';
import { phoneCall, sampleChild } from '../../support/service/enquiries';
import { Hub } from '../../support/service/hub';
import { Service } from '../../support/service/service';
import { BusyHub } from '../support/busy-hub';
import { journey } from '../support/commands';
import { Figures } from '../support/figures';
import { lost, powerCut, type Standing, standing } from '../support/standing';

jest.setTimeout(600_000);

const figures = new Figures();
let service: Service;
let people: BusyHub;
let then: Standing;

beforeAll(async () => {
  service = await figures.timed('first start', Service.start({ env: { DURABLE: '1', STAGE_SWEEP_SECONDS: '86400' } }));
  people = new BusyHub(service);
  await figures.timed('people at work', people.turn());
});
afterAll(async () => {
  await service.stop();
  figures.print();
});

describe('Temporal Server proper beside the record, and a power cut', () => {
  it('is what runs', () => {
    const { pid = 0 } = service.stack.temporal ?? {};
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).toContain('temporal-server');
    figures.add(
      'memory of Temporal Server',
      /VmRSS:\s+(.*)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '',
    );
  });

  it('every stage and every clock is there afterwards, and each workflow holds what the record holds', async () => {
    then = await standing(service);
    await powerCut(service);
    await figures.timed('start after kill -9 of everything', service.restart());
    const now = await standing(service);
    figures.add('stages, clocks', `${then.stages.length}, ${then.clocks.length}`);
    figures.add('stages lost, clocks lost', `${lost(then.stages, now.stages)}, ${lost(then.clocks, now.clocks)}`);
    expect(now).toEqual(then);
    await eventually(async () => {
      const told = JSON.parse(await journey(service, 'reconcile', '--json')) as { goingOn: number };
      expect(told).toMatchObject({ differences: [], healed: 0 });
      figures.add('workflows that agree with the record', told.goingOn);
    }, 60_000);
  });

  it('people go on where they were', async () => {
    await figures.timed('people at work after the power cut', people.turn());
    expect(await new Hub(service).refer(phoneCall({ children: [sampleChild()] }))).toHaveProperty('journeyId');
  });
});
