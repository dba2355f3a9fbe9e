import { chapter, does, remark } from '../../telling/acts';
import { isClosed } from '../../telling/ending';
import { type Step } from '../../telling/scene';
import { begins } from '../../telling/stages';
import { turnsTo } from '../../telling/turning';
import { looksAtHosts } from './list';

export const stay = { disabled: false, startsOn: '2023-02-27', endsOn: '2024-07-19' };

const niece = (which: string): Step[] => [
  turnsTo(2),
  begins('privateFostering-1', `The ${which} child is a niece of the host`),
  does(
    'privateFosteringOfficer',
    'check-definition',
    '2023-01-10 10:00',
    'finds that an aunt is no private foster carer',
    {
      ...stay,
      carer: 'closeRelative',
    },
  ),
  isClosed('notPrivateFostering'),
];

/** Whether it is private fostering: Children Act 1989, section 66. */
export const checks: readonly Step[] = [
  chapter('What is private fostering, and what is not'),
  ...niece('third'),
  ...niece('fourth'),
  looksAtHosts('two children are left'),
  remark('Children who are with a close relative are not privately fostered, and do not count.'),
];
