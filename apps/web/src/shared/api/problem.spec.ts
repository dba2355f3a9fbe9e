import { refusalOf } from './problem';

const problem = { status: 409, code: 'STAGE.FINISHED', detail: 'This stage is finished', instance: 'urn:uuid:1-2' };

describe('what the API refuses', () => {
  it('is told in its own sentence when a rule stands against it', () => {
    expect(refusalOf(problem)).toEqual({
      because: 'refused',
      sentence: 'This stage is finished',
      code: 'STAGE.FINISHED',
      status: 409,
    });
  });

  it('points at the fields when what was sent is wrong', () => {
    const errors = [{ pointer: '#/text/rationale', detail: 'Write something' }];
    expect(refusalOf({ ...problem, status: 422, errors })).toMatchObject({ because: 'invalid', errors });
  });

  it('is stale when somebody was faster', () => {
    expect(refusalOf({ ...problem, status: 412, currentVersion: 7 })).toMatchObject({
      because: 'stale',
      currentVersion: 7,
    });
  });

  it.each([500, 502, 503])('is away at %i, whatever the reason, with the reference', (status) => {
    expect(refusalOf({ ...problem, status })).toMatchObject({ because: 'away', reference: '1-2' });
  });
});
