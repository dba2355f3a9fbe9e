import { anotherManager, decidingManager, deputy, seniorManager, socialWorker, teamManager } from '../testing/people';
import { refusalOf } from '../testing/rule-book';
import { type Actor } from './actor';
import { atGate, countersignClocks } from './countersign';
import { evolveGate, onceRecorded } from './countersign.evolve';
import { type CountersignCommand, type CountersignGate } from './countersign.types';

const textHash = 'a'.repeat(64);
const monday = '2013-02-25T10:00:00.000Z';
const tuesday = '2013-02-26T10:00:00.000Z';
const wednesday = '2013-02-27T10:00:00.000Z';
const head: Actor = { ...seniorManager, id: '00000000-0000-4000-8000-000000000077' };

const recorded = onceRecorded(undefined, { at: monday, textHash, authors: [socialWorker.id] });
const authorise = { type: 'authorise', by: teamManager, at: monday, textHash } as const;
const countersign = { type: 'countersign', by: seniorManager, at: tuesday, textHash } as const;
const query = { type: 'queryOutcome', by: seniorManager, at: tuesday, textHash, queryHash: 'b'.repeat(64) } as const;
const answer = { type: 'answerQuery', by: socialWorker, at: wednesday, answerHash: 'c'.repeat(64) } as const;
const send = { type: 'returnOutcome', by: teamManager, at: tuesday, textHash, reasonsHash: 'd'.repeat(64) } as const;

const after = (gate: CountersignGate, ...acts: CountersignCommand[]) =>
  acts.reduce((before, act) => evolveGate(before, atGate(before, act)), gate);
const refused = (gate: CountersignGate | undefined, act: CountersignCommand) => refusalOf(() => atGate(gate, act));

describe('an outcome that two managers answer for', () => {
  it('is authorised by a team manager, then countersigned by a senior one', () => {
    const done = after(recorded, authorise, countersign);
    expect(done).toMatchObject({
      status: 'countersigned',
      authorised: { by: teamManager.id, at: monday },
      countersigned: { by: seniorManager.id, grade: 'seniorManager', at: tuesday },
    });
  });
  it('keeps what the service counted in its words, for both', () => {
    const advice = { language: { glossaryVersion: 0, text: { acronyms: 1, jargon: 0, longSentences: 0 } } };
    const gate = onceRecorded(undefined, { at: monday, textHash, authors: [socialWorker.id], advice });
    expect(after(gate, authorise)).toMatchObject({ status: 'awaitingCountersignature', advice });
  });
  it('is not authorised by its author, whatever the grade', () =>
    expect(refused({ ...recorded, authors: [teamManager.id] }, authorise)).toBe('SIGN_OFF.OWN_WORK'));
  it('is not authorised by a practitioner', () =>
    expect(refused({ ...recorded, authors: [] }, { ...authorise, by: socialWorker })).toBe('SIGN_OFF.GRADE_TOO_LOW'));
  it('is countersigned by no team manager, and not before the first signature', () => {
    expect(refused(after(recorded, authorise), { ...countersign, by: anotherManager })).toBe('SIGN_OFF.GRADE_TOO_LOW');
    expect(refused(recorded, countersign)).toBe('COUNTERSIGN.NOT_AUTHORISED');
  });
  it('is not countersigned by whoever authorised it, nor with that person’s authority', () => {
    const bySenior = after(recorded, { ...authorise, by: seniorManager });
    expect(refused(bySenior, countersign)).toBe('SIGN_OFF.SAME_SIGNER');
    expect(refused(bySenior, { ...countersign, by: deputy(teamManager, seniorManager) })).toBe('SIGN_OFF.SAME_SIGNER');
    expect(refused(bySenior, { ...countersign, by: head })).toBeUndefined();
  });
  it('is signed as it was recorded', () => {
    const other = 'e'.repeat(64);
    expect(refused(recorded, { ...authorise, textHash: other })).toBe('SIGN_OFF.OTHER_TEXT');
    expect(refused(after(recorded, authorise), { ...countersign, textHash: other })).toBe('SIGN_OFF.OTHER_TEXT');
  });
  it('may be queried, answered by its author or its authoriser, and countersigned then', () => {
    const queried = after(recorded, authorise, query);
    expect(refused(queried, { ...countersign, at: wednesday })).toBe('COUNTERSIGN.QUERY_OPEN');
    expect(refused(queried, { ...answer, by: decidingManager })).toBe('COUNTERSIGN.NOT_YOURS');
    expect(refused(queried, { ...answer, by: teamManager })).toBeUndefined();
    expect(after(queried, answer, { ...countersign, at: wednesday }).status).toBe('countersigned');
    expect(refused(after(recorded, authorise), answer)).toBe('COUNTERSIGN.NO_QUERY');
  });
  it('may be returned by the team manager; the next one is another', () => {
    const returned = after(recorded, send);
    expect(refused(returned, authorise)).toBe('COUNTERSIGN.NOTHING_RECORDED');
    expect(onceRecorded(returned, { at: wednesday, textHash, authors: [] })).toMatchObject({
      n: 2,
      status: 'awaitingAuthorisation',
    });
  });
  it('takes no act before anything was recorded, and none after the countersignature', () => {
    expect(refused(undefined, authorise)).toBe('COUNTERSIGN.NOTHING_RECORDED');
    expect(refused(after(recorded, authorise), authorise)).toBe('COUNTERSIGN.ALREADY_AUTHORISED');
    expect(refused(after(recorded, authorise, countersign), countersign)).toBe('COUNTERSIGN.ALREADY_COUNTERSIGNED');
  });
});

describe('the countersignature’s clock', () => {
  const clock = { rule: 'countersignature', n: 1, startedAt: monday };
  it('runs from the recording, through authorisation and query', () => {
    expect(countersignClocks(undefined)).toEqual([]);
    expect(countersignClocks(after(recorded, authorise, query, answer))).toEqual([clock]);
  });
  it('stops with the countersignature', () =>
    expect(countersignClocks(after(recorded, authorise, countersign))).toEqual([{ ...clock, stoppedAt: tuesday }]));
  it('stops with a return, and another runs for the next outcome', () => {
    const next = onceRecorded(after(recorded, send), { at: wednesday, textHash, authors: [] });
    expect(countersignClocks(next)).toEqual([
      { ...clock, stoppedAt: tuesday },
      { ...clock, n: 2, startedAt: wednesday },
    ]);
  });
});
