import { type Story } from '../stories';
import { checks } from './check';
import { list } from './list';
import { grown, visits } from './visits';

/** Private fostering: a school's list, what the law means by it, visits and reports with their clocks, and the end of it. */
export const privateFostering: Story = {
  title: 'Private fostering: a school’s list in one call, a visit in seven working days, then six- and twelve-weekly',
  preface: [
    'Children of a language school, from January 2023 to July 2024, written into the service today. Whatever was done is entered with',
    'the day on which it was done. Only decisions and signatures count from today: what is late is on the record, and the reason beside it.',
  ].join('\n'),
  steps: [...list, ...checks, ...visits, ...grown],
};
