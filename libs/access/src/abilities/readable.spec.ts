import { abilityOf } from './abilities';
import { groundsOf } from './matrix.people';
import { type Who } from './matrix.table';
import { refusalOf } from '../testing/refusal-of';
import { may, readable } from './may';

const able = (who: Who) => ({ ability: abilityOf(groundsOf(who)) });

describe('the filter of a list', () => {
  it.each<Who>(['ADMINISTRATOR', 'LEADERSHIP', 'PARTNER_CONTRIBUTOR', 'PARTNER_VIEWER', 'COMPLAINTS_OFFICER'])(
    'is refused to %s, who reads no journey',
    async (who) => {
      expect(await refusalOf(() => readable(able(who), 'read', 'Journey'))).toEqual(['ACCESS.DENIED', 403]);
    },
  );

  it('is empty for somebody who reads everything', () => {
    expect(readable(able('AUDITOR'), 'read', 'Journey')).toEqual({});
  });

  it('is the team, the allocated work or a journey in hand for a social worker', () => {
    expect(readable(able('SOCIAL_WORKER'), 'read', 'Deadline')).toEqual({
      OR: expect.arrayContaining([
        { teamId: { in: ['team-a'] } },
        { workerId: 'me' },
        { journeyId: { in: ['in-hand'] } },
      ]) as unknown,
    });
  });

  it('is the organisation for a partner', () => {
    expect(readable(able('PARTNER_CONTRIBUTOR'), 'follow', 'Enquiry')).toEqual({ OR: [{ organisation: 'school-a' }] });
  });
});

describe('the check of an item', () => {
  it('does not change the item', () => {
    const item = Object.freeze({ kind: 'initialAssessment', teamId: 'team-a', workerId: 'me', journeyId: 'j' });
    expect(may(able('SOCIAL_WORKER'), 'submit', 'Stage', item)).toBe(true);
  });
});
