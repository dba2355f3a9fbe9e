import { choice } from '../../acts/choices';
import { type FormSetting } from '../../forms/form-page';
import { type Schemas } from '../../shared/api/api.types';
import { type Visit } from '../../shared/visit/visit';
import {
  excludeForm,
  type Excluding,
  reasonForm,
  type Reasoned,
  restrictForm,
  type Restricting,
} from './restriction-forms';

export async function restrictSetting(
  visit: Visit,
  { personId, restricted }: Schemas['Restriction'],
): Promise<FormSetting<Restricting>> {
  const { teams } = await visit.staff();
  return {
    form: restrictForm,
    draftKey: `restriction:${personId}`,
    choices: { teams: teams.map(({ id, name }) => choice(id, name)), staff: await colleagues(visit) },
    button: restricted ? 'Change who keeps it' : 'Restrict this record',
  };
}

export async function excludeSetting(visit: Visit, personId: string): Promise<FormSetting<Excluding>> {
  return {
    form: excludeForm,
    draftKey: `restriction:${personId}:exclude`,
    choices: { staff: await colleagues(visit) },
    button: 'Shut them out',
  };
}

export function liftSetting(personId: string): FormSetting<Reasoned> {
  return { form: reasonForm, draftKey: `restriction:${personId}:lift`, button: 'Open the record' };
}

export function readmitSetting(personId: string, staffId: string): FormSetting<Reasoned> {
  return { form: reasonForm, draftKey: `restriction:${personId}:readmit:${staffId}`, button: 'Let them in again' };
}

async function colleagues(visit: Visit) {
  const { people } = await visit.staff();
  return people.filter(({ active }) => active).map(({ id, name }) => choice(id, name));
}
