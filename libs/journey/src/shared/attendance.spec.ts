import { type Agency } from '../codes/agencies';
import { problemsOf } from '../testing/problems';
import {
  attendanceField,
  attending,
  isPoliceOnly,
  isQuorate,
  missingFromDiscussion,
  partOfGp,
  type Presence,
} from './attendance';

const came = (...all: Agency[]): Presence[] =>
  all.map((agency) => ({ agency, invited: true, attendance: 'attended', report: 'none' }));
const apologised = (agency: Agency, report: Presence['report'] = 'none'): Presence => ({
  agency,
  invited: true,
  attendance: 'apologies',
  report,
});

describe('attendance', () => {
  it('is quorate with social care and two other agencies', () => {
    expect(isQuorate(came('socialCare', 'police', 'school'))).toBe(true);
    expect(isQuorate(came('socialCare', 'police'))).toBe(false);
    expect(isQuorate(came('police', 'school', 'gp'))).toBe(false);
    expect(isQuorate([...came('socialCare', 'police'), apologised('school', 'received')])).toBe(false);
  });
  it('knows a call with the police alone', () => {
    expect(isPoliceOnly(came('socialCare', 'police'))).toBe(true);
    expect(isPoliceOnly(came('police'))).toBe(true);
    expect(isPoliceOnly([...came('socialCare', 'police'), apologised('school')])).toBe(true);
    expect(isPoliceOnly(came('socialCare', 'police', 'midwife'))).toBe(false);
    expect(isPoliceOnly(came('socialCare'))).toBe(false);
  });
  it('says who is missing from a strategy discussion', () => {
    expect(missingFromDiscussion(came('socialCare', 'police', 'healthVisitor'))).toEqual([]);
    expect(missingFromDiscussion(came('socialCare', 'school'))).toEqual(['police', 'health']);
  });
  it('tells how the GP took part', () => {
    expect(partOfGp(came('gp'))).toBe('attended');
    expect(partOfGp([apologised('gp', 'late')])).toBe('report');
    expect(partOfGp([apologised('gp')])).toBe('invited');
    expect(partOfGp(came('school'))).toBe('notInvited');
  });
  it('names each agency once', () => {
    expect(problemsOf(attendanceField, came('gp', 'school'))).toEqual([]);
    expect(problemsOf(attendanceField, came('gp', 'gp'))).toEqual(['']);
    expect(attending([...came('gp'), apologised('school')])).toEqual(['gp']);
  });
});
