import {
  BadRequestException,
  NotFoundException,
  PayloadTooLargeException,
  UnauthorizedException,
} from '@nestjs/common';
import { RuleBroken } from '#libs/journey';
import { TemporalAway, WorkerAway } from '#libs/temporal';
import { problemOf } from './problem-of';

const requestId = '0b5c7f9e-93a4-4a0d-8d5e-0e6a5a1f2b3c';

describe('a failure becomes an answer', () => {
  it('with the stable code of the rule that was broken and the request it belongs to', () => {
    const { body } = problemOf(new RuleBroken('SIGN_OFF.OWN_WORK', 'Nobody signs off their own work'), requestId);
    expect(body).toMatchObject({
      type: 'urn:childs-journey:problem:SIGN_OFF.OWN_WORK',
      code: 'SIGN_OFF.OWN_WORK',
      detail: 'Nobody signs off their own work',
      instance: `urn:uuid:${requestId}`,
    });
  });

  it.each([
    ['REQUEST.INVALID', 422],
    ['REQUEST.PARAMETER_INVALID', 400],
    ['IDEMPOTENCY.KEY_REQUIRED', 400],
    ['IDEMPOTENCY.KEY_REUSED', 422],
    ['PRECONDITION.REQUIRED', 428],
    ['VERSION.STALE', 412],
    ['RECORD.NOT_FOUND', 404],
    ['CONTACT.JOURNEY_ALREADY_OPEN', 409],
    ['A.RULE_NOBODY_LISTED', 409],
  ])('%s is %i', (code, status) => {
    expect(problemOf(new RuleBroken(code, 'Refused'), requestId).body.status).toBe(status);
  });

  it('asks to come again while much is being worked out', () => {
    expect(problemOf(new RuleBroken('SERVICE.BUSY', 'Busy'), requestId)).toMatchObject({
      body: { status: 503, code: 'SERVICE.BUSY' },
      headers: { 'Retry-After': '5' },
    });
  });

  it('says which version stands now when the caller saw another', () => {
    const stale = new RuleBroken('VERSION.STALE', 'Changed meanwhile', { currentVersion: 4 });
    expect(problemOf(stale, requestId).body).toMatchObject({ status: 412, currentVersion: 4 });
  });

  it('leaves out particulars that are not meant for the caller', () => {
    const broken = new RuleBroken('SIGN_OFF.OWN_WORK', 'Refused', { table: 'sign_off' });
    expect(JSON.stringify(problemOf(broken, requestId))).not.toContain('sign_off');
  });

  it('asks to come again while Temporal or the database is away', () => {
    expect(problemOf(new TemporalAway(), requestId)).toMatchObject({
      body: { status: 503, code: 'TEMPORAL.AWAY' },
      headers: { 'Retry-After': '5' },
    });
    expect(problemOf(new WorkerAway(), requestId).body).toMatchObject({ status: 503, code: 'WORKER.AWAY' });
    const wrapped = new Error('query failed', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) });
    expect(problemOf(wrapped, requestId).body).toMatchObject({ status: 503, code: 'SERVICE.RECORD_AWAY' });
  });

  it.each([
    [new BadRequestException('Unexpected token S in "Sample Surname"'), 400],
    [new UnauthorizedException('Sample Surname'), 401],
    [new NotFoundException('Cannot GET /people?name=Sample'), 404],
    [new PayloadTooLargeException('Sample Surname'), 413],
    [Object.assign(new Error('Sample Surname'), { status: 415 }), 415],
    [new Error('duplicate key (family_name)=(Sample Surname)'), 500],
    ['Sample Surname', 500],
  ])('never repeats a message that it did not write itself', (error, status) => {
    const { body } = problemOf(error, requestId);
    expect(body.status).toBe(status);
    expect(JSON.stringify(body)).not.toContain('Sample');
  });
});
