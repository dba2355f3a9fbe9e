import type { Recorded, StageInput } from '#libs/contracts';
import { act, amira, assessmentCommand, complete, hashOf, tom } from './people-and-acts';
import { type StageStories } from './stage-stories';

type More = Parameters<typeof act>[1];

/** What people do with an assessment, at a moment in the world. */
export function doing(stories: Pick<StageStories, 'stages'>, stage: StageInput) {
  const send =
    (...[type, by, at, rest]: Parameters<typeof assessmentCommand>) =>
    (more?: More): Promise<Recorded> =>
      stories.stages.act(stage, act(assessmentCommand(type, by, at, rest), more));
  return {
    allocate: (at: string, workerId = amira.id) => send('allocate', tom, at, { workerId, teamId: 'team-east' })(),
    submit: (at: string, text: string, more?: More, outcome?: Parameters<typeof complete>[1]) =>
      send('submit', amira, at, complete(text, outcome))(more),
    signOff: (at: string, text: string, by = tom, more?: More) =>
      send('signOff', by, at, { textHash: hashOf(text) })(more),
    returnForChanges: (at: string, text: string) =>
      send('returnForChanges', tom, at, { textHash: hashOf(text), reasonsHash: hashOf('reasons') })(),
    extend: (at: string, dueOn: string, until: string) =>
      send('extendDeadline', tom, at, {
        rule: 'initial-assessment',
        dueOn,
        until,
        reason: 'childUnavailable',
        textHash: hashOf('why'),
      })(),
    explain: (at: string) =>
      send('explainLateness', tom, at, { deadlineId: `${stage.stageId}:initial-assessment-1`, reason: 'capacity' })(),
  };
}

/** The act is refused with this code. */
export async function refused(attempt: Promise<unknown>, code: string): Promise<void> {
  await expect(attempt).rejects.toMatchObject({ name: 'RuleBroken', code });
}
