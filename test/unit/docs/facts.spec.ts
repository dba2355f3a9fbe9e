import { stageKinds } from '#libs/journey';
import { eventTypes } from '../../support/event-types';
import { expectSection, page } from '../../support/generated-section';

/** Described by hand on the same page. */
const byHand = ['contact', 'journey', 'initialAssessment', 'singleAssessment', 'coreAssessment'];
const ofEveryStage = ['deadlineExtended', 'latenessExplained'];

const code = (name: string) => `\`${name}\``;

describe('docs/reference/facts.md', () => {
  const types = eventTypes();

  it('has every fact of the stages that follow an assessment, as their rules declare it', () => {
    const rows = [...types]
      .filter(([kind]) => !byHand.includes(kind))
      .flatMap(([kind, events]) => events.map(({ name, carries }) => ({ kind, name, carries })))
      .filter(({ name }) => !ofEveryStage.includes(name))
      .map(({ kind, name, carries }) => [code(`${kind}.${name}`), carries.map(code).join(', ')]);
    expectSection('reference/facts.md', 'stages', [['Type', 'Carries'], ...rows]);
  });

  it('names every fact of the stages that it describes by hand', () => {
    const text = page('reference/facts.md');
    const missing = byHand.flatMap((kind) => {
      const prefix = kind.endsWith('Assessment') ? '…' : kind;
      const events = (types.get(kind) ?? []).map(({ name }) => name).filter((name) => !ofEveryStage.includes(name));
      return events.filter((name) => !text.includes(`\`${prefix}.${name}\``)).map((name) => `${kind}.${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('leaves out no kind of stage', () => expect([...types.keys()].sort()).toEqual([...stageKinds].sort()));
});
