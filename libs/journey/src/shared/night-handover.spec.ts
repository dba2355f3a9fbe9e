import { decisionMaker, socialWorker } from '../testing/people';
import { refusalOf } from '../testing/rule-book';
import { type Actor } from './actor';
import { atHandover, evolveHandover, type NightHandover } from './night-handover';

const night: Actor = { id: '00000000-0000-4000-8000-000000000031', roles: ['EDT_WORKER'], grade: 'practitioner' };
const otherNight: Actor = { ...night, id: '00000000-0000-4000-8000-000000000032' };
const at = '2013-02-26T06:30:00.000Z';
const morning = '2013-02-26T09:00:00.000Z';
const handOver = { type: 'handOver', by: night, at, childSafe: true, textHash: 'a'.repeat(64) } as const;
const accept = { type: 'acceptHandOver', by: socialWorker, at: morning } as const;

const waiting = evolveHandover(undefined, atHandover(undefined, handOver)) as NightHandover;
const taken = evolveHandover(waiting, atHandover(waiting, accept)) as NightHandover;

describe('what the night’s duty team hands over', () => {
  it('waits until somebody of the day team takes it over', () => {
    expect(waiting).toEqual({ n: 1, at, by: [night.id], childSafe: true, textHash: handOver.textHash });
    expect(taken.accepted).toEqual({ by: socialWorker.id, at: morning });
  });
  it('is handed over by the duty team alone', () =>
    expect(refusalOf(() => atHandover(undefined, { ...handOver, by: decisionMaker }))).toBe(
      'HAND_OVER.NOT_THE_NIGHT_TEAM',
    ));
  it('is taken over by nobody of the night', () => {
    for (const by of [night, otherNight]) {
      expect(refusalOf(() => atHandover(waiting, { ...accept, by }))).toBe('HAND_OVER.NOT_THE_DAY_TEAM');
    }
  });
  it('is taken over once, and not before it was handed over', () => {
    expect(refusalOf(() => atHandover(undefined, accept))).toBe('HAND_OVER.NOTHING_HANDED_OVER');
    expect(refusalOf(() => atHandover(taken, accept))).toBe('HAND_OVER.NOTHING_HANDED_OVER');
    expect(refusalOf(() => atHandover(waiting, { ...accept, at: '2013-02-25T23:00:00.000Z' }))).toBe(
      'TIME.OUT_OF_ORDER',
    );
  });
  it('is one at a time; another night is another', () => {
    expect(refusalOf(() => atHandover(waiting, handOver))).toBe('HAND_OVER.WAITING');
    expect(atHandover(taken, { ...handOver, by: otherNight, at: '2013-02-27T06:30:00.000Z' })).toMatchObject({ n: 2 });
  });
});
