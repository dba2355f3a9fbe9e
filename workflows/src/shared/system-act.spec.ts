import { system } from '#libs/journey';
import { systemAct } from './system-act';

const command = { type: 'openStage', by: system, at: '2013-02-25T10:00:00.000Z' };

describe('an act of the service itself', () => {
  it('has the same id every time', () => {
    expect(systemAct('j', command, 'j/initialAssessment-1').commandId).toBe(
      systemAct('j', command, 'j/initialAssessment-1').commandId,
    );
  });

  it('has another id when it is about something else', () => {
    const ids = [
      systemAct('j', command, 'j/initialAssessment-1'),
      systemAct('j', command, 'j/initialAssessment-2'),
      systemAct('k', command, 'j/initialAssessment-1'),
      systemAct('j', { ...command, type: 'finishStage' }, 'j/initialAssessment-1'),
    ].map((act) => act.commandId);
    expect(new Set(ids).size).toBe(4);
  });

  it('has a version 5 uuid', () => {
    expect(systemAct('j', command, 's').commandId).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
