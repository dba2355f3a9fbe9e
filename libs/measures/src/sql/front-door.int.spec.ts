import { type Days } from '../periods/span';
import { march, SmallCouncil } from '../testing/small-council';

let council: SmallCouncil;

/*
 * Contacts received in March 2013 (London):
 *   1  form     referral              2  form    early help        3  police   no further action
 *   4  phone    not decided yet       5  form    early help        6  police   immediate protection
 *   7  advice line, answered: not counted
 *   8  received at 23:30 UTC on 31 March: 1 April in London, not counted
 * Referred 2 of 6; early help 2 of 6; by form 3 of 6.
 *
 * Referrals accepted in the same month, all of the north team but d:
 *   a  assessed, closed RC8        b  assessed, open, within 12 months of another     c  closed RC7 without an assessment
 *   d  south, assessed, closed RC7    e  private fostering: no episode of need         f  in February
 * Assessed 3 of 4; no further action 1 of 4; not in need 1 of 4; again 1 of 4. Open on 31 March: b and f.
 */
beforeAll(async () => {
  council = await SmallCouncil.begin();
  const { sample } = council;
  const received = async (channel: string, outcome: string | null, at: string): Promise<void> => {
    const receivedAt = new Date(at);
    const { id: enquiryId } = await sample.enquiry({ channel, receivedAt });
    await sample.contact({ enquiryId, receivedAt, outcome });
  };
  await received('shef', 'referral', '2013-03-01T00:00:00Z');
  await received('shef', 'earlyHelp', '2013-03-05T10:00:00Z');
  await received('police', 'noFurtherAction', '2013-03-06T10:00:00Z');
  await received('phone', null, '2013-03-07T10:00:00Z');
  await received('shef', 'earlyHelp', '2013-03-08T10:00:00Z');
  await received('police', 'immediateProtection', '2013-03-31T22:30:00Z');
  await received('consultation', 'adviceGiven', '2013-03-09T10:00:00Z');
  await received('phone', 'referral', '2013-03-31T23:30:00Z');

  const referred = async (on: string, more: object, assessed = true) => {
    const { id: contactId } = await sample.contact({ receivedAt: new Date('2012-01-01') });
    const journey = await sample.journey({ referralAt: new Date(on), contactId, ...more });
    if (assessed) await council.stage('initialAssessment', journey.teamId ?? '', { journeyId: journey.id });
  };
  const closed = (closureReason: string, on: string) => ({ status: 'closed', closureReason, closedAt: new Date(on) });
  await referred('2013-03-04', closed('RC8', '2013-03-20'));
  await referred('2013-03-05', { isReReferral: true });
  await referred('2013-03-06', closed('RC7', '2013-03-07'), false);
  await referred('2013-03-07', { ...closed('RC7', '2013-03-28'), teamId: 'south' });
  await referred('2013-03-07', { kind: 'privateFostering' });
  await referred('2013-02-28', {});
});
afterAll(() => council.end());

describe('contacts', () => {
  it.each([
    ['contacts', 6],
    ['contacts-to-referral', 2],
    ['contacts-to-early-help', 2],
    ['contacts-by-form', 3],
  ])('%s: %i of 6', async (id, expected) => {
    expect(await council.counted(id, march)).toEqual([expected, 6]);
  });
});

describe('referrals', () => {
  it.each([
    ['referrals', 4],
    ['referrals-assessed', 3],
    ['referrals-no-further-action', 1],
    ['assessed-not-in-need', 1],
    ['re-referrals', 1],
  ])('%s: %i of 4', async (id, expected) => {
    expect(await council.counted(id, march)).toEqual([expected, 4]);
  });

  it('are those of a team where one is asked about', async () => {
    expect(await council.counted('referrals', march, ['south'])).toEqual([1, 1]);
  });

  it('leave as many episodes open as were not closed by then', async () => {
    const until = (to: string): Days => ({ from: march.from, to });
    expect(await council.counted('episodes-open', march)).toEqual([2, 2]); // b, f
    expect(await council.counted('episodes-open', until('2013-03-20'))).toEqual([3, 3]); // b, d, f
  });
});
