import { type z } from 'zod';
import { bringsSocialWork, decisionForm, disagreementForm, informingForm, screeningForm } from '#libs/journey';
import { WebForm } from '../forms/web-form';
import { type Wording } from '../forms/wording';
import { type Schemas } from '../shared/api/api.types';
import { type Me } from '../shared/visit/me';

/** What is written on a contact's page, each a form of its own with a draft of its own. */
export const formParts = ['screening', 'decision', 'disagreement', 'informing'] as const;

export type FormPart = (typeof formParts)[number];

interface PartSaid {
  form: WebForm;
  title: string;
  button: string;
  /** Where the API takes it, below the contact. */
  path: string;
}

const decisionWording: Wording = {
  levelOfNeed: { label: 'Level of need' },
  teamId: { label: 'Team that receives the referral', hint: 'Only for a referral, or a child from another council' },
  'text.overrideReason': {
    label: 'Why no assessment, although domestic abuse was reported repeatedly',
    hint: 'A manager must agree before this decision counts',
  },
};

function made(request: unknown, wording: Wording = {}): WebForm {
  return new WebForm(request as z.ZodType<Record<string, unknown>>, wording);
}

export const parts: Readonly<Record<FormPart, PartSaid>> = {
  screening: {
    form: made(screeningForm.request),
    ...{ title: 'Record what you looked up', button: 'Record the screening', path: 'screening' },
  },
  decision: {
    form: made(decisionForm.request, decisionWording),
    ...{ title: 'Decide', button: 'Record the decision', path: 'decision' },
  },
  disagreement: {
    form: made(disagreementForm.request),
    ...{ title: 'Or disagree', button: 'Disagree', path: 'agreement' },
  },
  informing: {
    form: made(informingForm.request),
    ...{ title: 'Tell the referrer', button: 'Record what the referrer was told', path: 'referrer-informed' },
  },
};

export function isFormPart(part: string): part is FormPart {
  return formParts.some((one) => one === part);
}

/** The forms that this person may fill in now, in the order of the work. */
export function partsFor(me: Me, { status }: Pick<Schemas['Contact'], 'status'>): FormPart[] {
  const undecided = status === 'received' || status === 'screened';
  const offered: readonly (readonly [FormPart, boolean])[] = [
    ['screening', undecided && me.may('screen', 'Contact')],
    ['decision', (undecided || status === 'awaitingAgreement') && me.may('decide', 'Contact')],
    ['disagreement', status === 'awaitingAgreement' && me.may('agree', 'Contact')],
    ['informing', status === 'decided' && me.may('inform', 'Contact')],
  ];
  return offered.filter(([, may]) => may).map(([part]) => part);
}

/**
 * Outcomes that the rules could take from this person here: advice alone is for the advice line, at night there is only protection, and
 * while a decision waits for a manager only one that brings a social worker takes its place.
 */
export function mayEndAs(
  me: Me,
  { channel, status }: Pick<Schemas['Contact'], 'channel' | 'status'>,
  outcome: string,
): boolean {
  if (!me.may('screen', 'Contact')) return outcome === 'immediateProtection';
  if (status === 'awaitingAgreement') return bringsSocialWork(outcome);
  return channel === 'consultation' || outcome !== 'adviceGiven';
}
