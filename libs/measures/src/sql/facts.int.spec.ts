import { randomUUID } from 'node:crypto';
import { append } from '#libs/ledger';
import { march, SmallCouncil } from '../testing/small-council';

let council: SmallCouncil;

beforeAll(async () => (council = await SmallCouncil.begin()));
afterAll(() => council.end());

async function happened(kind: string, event: string, occurredAt: string, payload: object): Promise<void> {
  const { id: stageId, streamId } = await council.stage(kind, 'north');
  const by = { id: randomUUID(), roles: [], grade: 'none' as const };
  const facts = [{ type: `${kind}.${event}`, payload, occurredAt, by }];
  await council.db.$transaction((tx) => append(tx, { streamId, streamKind: 'journey', stageId, facts }));
}

const at = '2013-03-10T10:00:00Z';

describe('visits on which the child was seen alone', () => {
  /* March: alone, alone, not alone, not seen at all: 2 of 4. Too young, not born and not moved in yet: left out. Another in April. */
  it('are a part of those where it could be expected', async () => {
    await happened('childProtectionPlan', 'visitRecorded', at, { seen: true, seenAlone: true });
    await happened('privateFostering', 'visited', at, { childSeen: true, seenAlone: true });
    await happened('childInNeedPlan', 'visitRecorded', at, {
      seen: true,
      seenAlone: false,
      notSeenAloneReason: 'childsWish',
    });
    await happened('section47Enquiry', 'childSeen', at, { seen: false, notSeenReason: 'refused', seenAlone: false });
    await happened('childProtectionPlan', 'visitRecorded', at, {
      seen: true,
      seenAlone: false,
      notSeenAloneReason: 'tooYoung',
    });
    await happened('privateFostering', 'visited', at, {
      childSeen: false,
      seenAlone: false,
      notSeenReason: 'notYetArrived',
    });
    await happened('childProtectionPlan', 'visitRecorded', at, {
      seen: false,
      seenAlone: false,
      notSeenReason: 'unborn',
    });
    await happened('childProtectionPlan', 'visitRecorded', '2013-04-02T10:00:00Z', { seen: true, seenAlone: true });
    expect(await council.counted('visits-seen-alone', march)).toEqual([2, 4]);
  });
});

describe('strategy discussions', () => {
  /* Three agencies came; three were asked and two came; the police alone. Three or more: 1 of 3. Police alone: 1 of 3. */
  it('count who came, not who was asked', async () => {
    const came = (agency: string) => ({ agency, invited: true, attendance: 'attended', report: 'none' });
    const held = (attendance: object[], policeOnly = false) =>
      happened('strategyDiscussion', 'discussionHeld', at, { attendance, policeOnly });
    await held([came('socialCare'), came('police'), came('health')]);
    await held([came('socialCare'), came('health'), { ...came('school'), attendance: 'apologies' }]);
    await held([came('socialCare'), came('police')], true);
    expect(await council.counted('strategy-three-agencies', march)).toEqual([1, 3]);
    expect(await council.counted('strategy-police-only', march)).toEqual([1, 3]);
  });
});

describe('conferences', () => {
  /* Came and spoke; came and said nothing; sent views; under four, left out: 2 of 3. A review of April is another month's. */
  it('count the children of four and older who came', async () => {
    for (const participation of ['PN1', 'PN6', 'PN0']) {
      await happened('initialConference', 'conferenceDecided', at, { participation });
    }
    await happened('childProtectionPlan', 'reviewDecided', at, { participation: 'PN4' });
    await happened('childProtectionPlan', 'reviewDecided', '2013-04-02T10:00:00Z', { participation: 'PN1' });
    expect(await council.counted('conferences-child-came', march)).toEqual([2, 3]);
  });

  /* The GP came, reported, was asked only, and was not asked: 2 of 4. Two of the four have a chair of an agency. */
  it('count how the GP took part, and who employs the chair', async () => {
    const chairs = { attended: 'permanent', report: 'agency', invited: 'agency', notInvited: 'permanent' };
    for (const [gp, chairEmployment] of Object.entries(chairs)) {
      const kind = gp === 'report' ? 'childProtectionPlan' : 'initialConference';
      await happened(kind, 'conferenceHeld', at, { gp, chairEmployment });
    }
    expect(await council.counted('conferences-gp-took-part', march)).toEqual([2, 4]);
    expect(await council.counted('conferences-agency-chair', march)).toEqual([2, 4]);
  });
});

describe('what managers and the conference office look at', () => {
  /* Of three requests one came back; of three supervisions one was brief and one questioned nothing; of two onward referrals one found nothing. */
  it('is counted by what the record says of it', async () => {
    for (const result of ['passed', 'returned', 'passed']) {
      await happened('initialConference', 'conferenceScrutinised', at, { result });
    }
    for (const flags of [[], ['brief'], ['noChallenge']]) {
      await happened('childProtectionPlan', 'supervisionHeld', at, { flags });
    }
    for (const gap of [true, false]) {
      await happened('journey', 'referredOnward', at, { whom: 'perpetrator', service: 'perpetratorProgramme', gap });
    }
    expect(await council.counted('conferences-returned-by-scrutiny', march)).toEqual([1, 3]);
    expect(await council.counted('plan-supervision-flagged', march)).toEqual([2, 3]);
    expect(await council.counted('onward-referrals-without-service', march)).toEqual([1, 2]);
  });
});

describe('changes of worker', () => {
  /* One in the protected time after a plan, two not: 1 of 3. */
  it('count those that came soon after a plan', async () => {
    for (const withinProtectedPeriod of [true, false, false]) {
      await happened('journey', 'workerTransferred', at, { withinProtectedPeriod });
    }
    expect(await council.counted('workers-changed-soon-after-plan', march)).toEqual([1, 3]);
  });
});
