import { cameWithReport } from '../../telling/meetings';
import { progressOf } from '../../telling/plans';
import { type Scene } from '../../telling/scene';
import { type Codes } from '../../telling/sending';
import { dayOf } from '../../telling/when';

/** Seen, seen alone, the bedroom, and the child's voice (inspection report, paragraphs 31, 49 and 57). */
export function visit(): Codes {
  return {
    ...{ seen: true, seenAlone: true, bedroomSeen: true },
    text: { account: 'a tidy home; nobody else there.', childsVoice: '“It is quieter now.”' },
  };
}

/** The template is the only way to record one (paragraph 53). */
export async function coreGroup(scene: Scene, when: string): Promise<Codes> {
  return {
    ...{ chair: 'socialCare', attendance: cameWithReport('socialCare', 'school', 'schoolNurse'), risk: 'lower' },
    nextOn: fourWeeksAfter(dayOf(when)),
    ...(await progressOf(scene, 'socialWorker', 'onTrack')),
    text: { risk: 'lower than at the conference.', childsVoice: '“I sleep now.”', decisions: 'go on as planned.' },
  };
}

/** Each action, and what was questioned (paragraphs 3 and 58). */
export async function supervision(scene: Scene): Promise<Codes> {
  const discussion =
    'how the plan goes and what changes for the child, action by action, in more words than one. '.repeat(5);
  return {
    ...(await progressOf(scene, 'northManager', 'onTrack')),
    text: { discussion, challenge: 'how do we know that he stays away?' },
  };
}

function fourWeeksAfter(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 28);
  return date.toISOString().slice(0, 10);
}
