import { offeredTo } from './offered-to';

const stepDown = { leadProfessionalId: 'lead-1', offeredBy: ['w'], offeredAt: '2013-05-01T10:00:00.000Z' };
const asked = (state: { status: string; stepDown?: object }) => offeredTo(state);

it('is the lead professional who is asked, until that person declines or the plan has ended', () => {
  expect(asked({ status: 'signed' })).toBeNull();
  expect(asked({ status: 'signed', stepDown })).toBe('lead-1');
  expect(asked({ status: 'signed', stepDown: { ...stepDown, acceptance: { by: 'lead-1' } } })).toBe('lead-1');
  expect(asked({ status: 'signed', stepDown: { ...stepDown, declinedAt: '2013-05-02T10:00:00.000Z' } })).toBeNull();
  expect(asked({ status: 'ended', stepDown })).toBeNull();
});

it('is nobody where the family is received: there the same person holds the stage', () =>
  expect(asked({ status: 'consentGiven', stepDown: { ...stepDown, from: 'assessment' } })).toBeNull());
