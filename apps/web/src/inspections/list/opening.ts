import { z } from 'zod';
import { inspectorates } from '#libs/quality';
import { type OfficeChange } from '../../admin/office';
import { type Choice } from '../../forms/field.types';
import { WebForm } from '../../forms/web-form';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { day } from '../../shared/templates/london';
import { type Visit } from '../../shared/visit/visit';

interface Opening {
  inspectorate: string;
  startsOn: string;
  endsOn: string;
  people: { workerId: string }[];
  restricted?: { personId: string }[];
}

const asked: z.ZodType<Opening> = z.strictObject({
  inspectorate: z.enum(inspectorates, 'Choose an inspectorate'),
  startsOn: z.iso.date('Write a date'),
  endsOn: z.iso.date('Write a date'),
  people: z
    .array(z.strictObject({ workerId: z.guid('Choose somebody') }))
    .min(1, 'Say who inspects')
    .max(50),
  restricted: z
    .array(z.strictObject({ personId: z.guid('Write the id as it is on the child’s page') }))
    .max(100)
    .optional(),
});

const wording = {
  inspectorate: { label: 'Who inspects' },
  startsOn: { label: 'First day' },
  endsOn: { label: 'Last day', hint: 'Nobody is let in after it' },
  people: { label: 'Inspectors', hint: 'Each needs an entry on the staff list first, and the role of an inspector' },
  'people.*.workerId': { label: 'Name' },
  restricted: {
    label: 'Restricted records that they may read',
    hint: 'All other restricted records stay closed to them. You can name those only that are open to you',
  },
  'restricted.*.personId': { label: 'Id of the child' },
};

/** Lets inspectors in, on a page of its own. */
export async function opening(visit: Visit): Promise<OfficeChange<Opening, Schemas['InspectionEntry']>> {
  return {
    form: new WebForm<Opening>(asked, wording),
    ...{ draftKey: 'inspection:new', button: 'Open the inspection', choices: { staff: await inspectors(visit) } },
    words: {
      ...{ title: 'Open an inspection', where: 'Inspections' },
      back: { href: paths.inspections, text: 'Back to inspections' },
      lead: [
        'The inspectors read what auditors read, from the first day to the last. They change nothing.',
        'Before and after, every request of theirs is refused. All that they look at is on the access log.',
      ],
    },
    send: ({ people, restricted, ...body }, attempt) =>
      visit.api.send('post', '/inspections', {
        body: {
          ...body,
          inspectorIds: people.map(({ workerId }) => workerId),
          restrictedIds: (restricted ?? []).map(({ personId }) => personId),
        },
        ...attempt,
      }),
    done: ({ inspectionId, startsOn, endsOn }) => ({
      href: to('inspection', { inspectionId }),
      banner: {
        heading: 'Recorded: the inspection is open to them',
        text: `From ${day(startsOn)} to ${day(endsOn)}, both days included. It ends by itself, or when you end it.`,
      },
    }),
  };
}

/** Who has the role, and who has never signed in: their roles come with their first token. */
async function inspectors(visit: Visit): Promise<Choice[]> {
  const { people } = await visit.staff();
  const able = people.filter(({ active, roles }) => active && (roles.length === 0 || roles.includes('INSPECTOR')));
  return able.map(({ id, name }) => ({ value: id, text: name, body: id }));
}
