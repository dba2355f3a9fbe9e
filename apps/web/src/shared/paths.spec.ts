import { pageNameOf, to } from './paths';

describe('the addresses of pages', () => {
  it('are filled with ids', () => {
    expect(to('stage', { journeyId: 'a', stage: 'initialAssessment-1' })).toBe(
      '/journeys/a/stages/initialAssessment-1',
    );
  });

  it('let nothing out of its place', () => {
    expect(to('journey', { journeyId: '../x?y' })).toBe('/journeys/..%2Fx%3Fy');
  });

  it('have names for the access log', () => {
    expect(pageNameOf('/contacts/:contactId/acts/:act')).toBe('contact-act');
    expect(pageNameOf('/elsewhere')).toBe('other');
  });
});
