import { stageKinds, stages } from '#libs/journey';
import { eventTypes } from '../../../../test/support/event-types';
import { type MessageData, type OutboxMessage } from '../message';
import { cloudEventOf } from './cloud-event';

const clockFacts = ['started', 'warned', 'breached', 'escalated', 'stopped', 'extended', 'recalculated'];
const otherFacts = ['person.created', 'policy.changed', 'calendar.dayProclaimed', 'delegation.granted', 'anything.new'];

const factTypes = [
  ...[...eventTypes()].flatMap(([kind, events]) => events.map(({ name }) => `${kind}.${name}`)),
  ...stageKinds.flatMap((kind) => stages[kind].commands.map((command) => `${kind}.${command}`)),
  ...clockFacts.map((event) => `deadline.${event}`),
  ...otherFacts,
];

// Synthetic, and in every place where a fault could put them.
const seeds = [
  'Synthetia',
  'Samplechild-Testby',
  '2009-04-31',
  '1 Imaginary Lane',
  'bruises seen',
  'staff-0007',
  'f00dfeed',
];
const seeded = {
  givenName: 'Synthetia',
  familyName: 'Samplechild-Testby',
  dateOfBirth: '2009-04-31',
  address: { line1: '1 Imaginary Lane' },
  narrative: 'bruises seen',
  workerId: 'staff-0007',
  decidedBy: 'staff-0007',
  authors: ['staff-0007'],
  textHash: 'f00dfeed',
  codes: { factors: ['Synthetia'], note: 'bruises seen' },
  // Members that may leave, holding what may not.
  outcome: 'Synthetia Samplechild-Testby',
  reason: 'bruises seen',
  teamId: { name: 'Synthetia' },
  rule: ['Synthetia'],
};

function message(factType: string, data: Partial<MessageData> & Record<string, unknown> = {}): OutboxMessage {
  const at = { occurredAt: '2026-11-25T12:00:00.000Z', recordedAt: '2026-11-25T12:00:01.000Z' };
  return {
    id: 7n,
    factPosition: 9n,
    type: `uk.childsjourney.${factType}`,
    subject: 'a-stage',
    data: { ...at, ...data },
  };
}

const sent = (one: OutboxMessage) => JSON.stringify(cloudEventOf(one, 'https://journey.example.org'));

describe('no personal data leaves the service', () => {
  it.each(factTypes)('in %s', (factType) => {
    const tell = [{ staffId: 'staff-0007' }];
    const text = sent(message(factType, { ...seeded, payload: { ...seeded, by: seeded }, tell }));
    for (const seed of seeds) expect(text).not.toContain(seed);
  });

  it('covers every kind of stage', () => {
    for (const kind of stageKinds) expect(factTypes).toContain(`${kind}.opened`);
  });
});

describe('a CloudEvent', () => {
  it('says what happened, where and when, by the names of CloudEvents 1.0', () => {
    const payload = { outcome: 'referral', levelOfNeed: 3, teamId: 'north', textHash: 'f00dfeed' };
    const data = { streamId: 's', stageId: 'a-stage', kind: 'contact', contactId: 'a-stage', journeyId: null, payload };
    expect(JSON.parse(sent(message('contact.decided', data)))).toEqual({
      specversion: '1.0',
      id: '7',
      source: 'https://journey.example.org',
      type: 'uk.childsjourney.contact.decided',
      subject: 'a-stage',
      time: '2026-11-25T12:00:00.000Z',
      datacontenttype: 'application/json',
      data: {
        kind: 'contact',
        stageId: 'a-stage',
        contactId: 'a-stage',
        occurredAt: '2026-11-25T12:00:00.000Z',
        recordedAt: '2026-11-25T12:00:01.000Z',
        codes: { outcome: 'referral', levelOfNeed: 3, teamId: 'north' },
      },
    });
  });

  it('is the same at every try', () => {
    expect(sent(message('contact.opened'))).toBe(sent(message('contact.opened')));
  });
});
