import { traceOf } from './trace-of';

describe('the trace of a failure', () => {
  it('says where it happened and through what, without the messages', () => {
    const cause = Object.assign(new TypeError('value "Sample Surname"\n is too long'), { code: '22001' });
    const trace = traceOf(new Error('failed for Sample Surname', { cause }));
    expect(trace).toMatchObject({ error: 'Error', cause: { error: 'TypeError', code: '22001' } });
    expect(trace.frames.length).toBeGreaterThan(0);
    expect(JSON.stringify(trace)).not.toContain('Sample');
  });

  it('of something thrown that is no error names its type only', () => {
    expect(traceOf('Sample Surname')).toEqual({ error: 'string', frames: [] });
  });
});
