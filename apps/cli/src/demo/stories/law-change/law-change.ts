import { type Story } from '../stories';
import { oneChild } from './one-child';
import { sideBySide } from './side-by-side';

/** The same happens to two children, one working day apart. Between them lies 15 April 2013: Working Together 2013 comes into force. */
export const lawChange: Story = {
  title: 'Law change: two referrals, on either side of 15 April 2013',
  preface: [
    'Two files of April 2013, written into the service today. A journey keeps the guidance that was in force on the day of its',
    'referral, whatever comes into force later. Decisions of the hub and signatures count from today, and are late.',
  ].join('\n'),
  steps: [
    ...oneChild({
      title: 'Friday 12 April 2013: the guidance of 2010',
      referredAt: '2013-04-12 10:00',
      name: 'Campion',
      assessments: ['initialAssessment-1', 'coreAssessment-1'],
    }),
    ...oneChild({
      title: 'Monday 15 April 2013: the guidance of 2013',
      referredAt: '2013-04-15 10:00',
      name: 'Bryony',
      assessments: ['singleAssessment-1'],
    }),
    sideBySide,
  ],
};
