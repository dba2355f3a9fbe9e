import { type Grade } from '#libs/journey';
import { type Action } from '../abilities/actions';
import { actingOn } from './acting-on';
import { type Deputation, type Standing } from './standing';

const assessment = (teamId: string | null) => ({ kind: 'initialAssessment', teamId });
const lent = (staffId: string, grade: Grade, teamId?: string): Deputation => ({ staffId, grade, teamId });

function worker(grade: Grade, deputisesFor: Deputation[] = [], teamId = 'team-a'): Standing {
  return { actorId: 'me', roles: [], grade, teamId, deputisesFor };
}

/** Grade and the person deputised for. */
function authority(standing: Standing, teamId: string | null, action: Action = 'signOff') {
  const { grade, deputisingFor } = actingOn(standing, assessment(teamId), action);
  return [grade, deputisingFor];
}

describe('the authority for an act', () => {
  it('is nobody else’s without a delegation', () => {
    expect(authority(worker('practitioner'), 'team-a')).toEqual(['practitioner', undefined]);
  });

  it('is the own in the own team, whoever else has lent theirs', () => {
    const manager = worker('teamManager', [lent('head', 'seniorManager'), lent('other', 'teamManager', 'team-a')]);
    expect(authority(manager, 'team-a')).toEqual(['teamManager', undefined]);
  });

  it('is the absent manager’s in that manager’s team, and names them', () => {
    expect(authority(worker('practitioner', [lent('tom', 'teamManager', 'team-b')]), 'team-b')).toEqual([
      'teamManager',
      'tom',
    ]);
    expect(authority(worker('teamManager', [lent('tom', 'teamManager', 'team-b')]), 'team-b')).toEqual([
      'teamManager',
      'tom',
    ]);
  });

  it('does not reach a third team', () => {
    expect(authority(worker('practitioner', [lent('tom', 'teamManager', 'team-b')]), 'team-c')).toEqual([
      'practitioner',
      undefined,
    ]);
  });

  it('reaches every team as deputy of a senior manager, also a stage without a team', () => {
    const deputy = worker('teamManager', [lent('head', 'seniorManager')]);
    expect(authority(deputy, 'team-c')).toEqual(['seniorManager', 'head']);
    expect(authority(deputy, null)).toEqual(['seniorManager', 'head']);
  });

  it('is the team manager’s rather than the head’s when both are lent', () => {
    const deputy = worker('practitioner', [lent('head', 'seniorManager'), lent('tom', 'teamManager', 'team-b')]);
    expect(authority(deputy, 'team-b')).toEqual(['teamManager', 'tom']);
  });

  it('is never lower than the own', () => {
    const head = worker('seniorManager', [lent('tom', 'teamManager', 'team-b')]);
    expect(authority(head, 'team-b')).toEqual(['seniorManager', undefined]);
  });

  it('is a senior manager’s for a second signature: the deputy of a team manager signs as nobody else', () => {
    const deputy = worker('practitioner', [lent('tom', 'teamManager', 'team-b'), lent('head', 'seniorManager')]);
    expect(authority(deputy, 'team-b', 'authorise')).toEqual(['teamManager', 'tom']);
    expect(authority(deputy, 'team-b', 'countersign')).toEqual(['seniorManager', 'head']);
    const other = worker('practitioner', [lent('tom', 'teamManager', 'team-b')]);
    expect(authority(other, 'team-b', 'countersign')).toEqual(['practitioner', undefined]);
  });

  it('is the own for acts that need no manager', () => {
    expect(authority(worker('practitioner', [lent('tom', 'teamManager', 'team-b')]), 'team-b', 'submit')).toEqual([
      'practitioner',
      undefined,
    ]);
  });

  it('is the hub manager’s for a contact that no team has yet', () => {
    const deputy = worker('practitioner', [lent('hana', 'teamManager', 'hub')]);
    expect(actingOn(deputy, { kind: 'contact', teamId: null }, 'agree')).toEqual({
      id: 'me',
      roles: [],
      grade: 'teamManager',
      deputisingFor: 'hana',
    });
  });
});
