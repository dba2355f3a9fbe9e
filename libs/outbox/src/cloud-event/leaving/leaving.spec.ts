import { stageKinds } from '#libs/journey';
import { eventTypes } from '../../../../../test/support/event-types';
import { leavingStages } from './leaving';

const declared = eventTypes();
const everyEvent = stageKinds.flatMap((kind) => (declared.get(kind) ?? []).map((event) => ({ kind, ...event })));

/** Who it is about, who did it, and what was written. */
const neverLeaves =
  /^(by|authors|owner|writers|chair|personId|.*(worker|lead|chair|interviewer|staff|child)\w*Id|.*Hash|advice)$/i;

describe('what of a fact leaves the service', () => {
  it('is read from the rules of every kind of stage', () =>
    expect(stageKinds.filter((kind) => (declared.get(kind) ?? []).length === 0)).toEqual([]));

  it('is decided for every event that a stage can write', () => {
    const undecided = everyEvent.filter(({ kind, name }) => leavingStages[kind]?.[name] === undefined);
    expect(undecided.map(({ kind, name }) => `${kind}.${name}`)).toEqual([]);
  });

  it('is something that the event carries', () => {
    const unknown = everyEvent.flatMap(({ kind, name, carries }) => {
      const members = carries.map((member) => member.replace('?', ''));
      const shared = name === 'opened'; // one list for all stages, each of which has some of it
      return (leavingStages[kind]?.[name] ?? [])
        .filter((member) => !shared && !members.includes(member))
        .map((member) => `${kind}.${name}: ${member}`);
    });
    expect(unknown).toEqual([]);
  });

  it('never says who it is about, who did it, or what was written', () => {
    const members = Object.values(leavingStages).flatMap((events) => Object.values(events).flat());
    expect(members.filter((member) => neverLeaves.test(member))).toEqual([]);
  });
});
