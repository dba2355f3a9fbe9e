import { contactOutcomeSet } from '#libs/journey';
import { type FormSetting, type FormView, submitted } from '../forms/form-page';
import { type Schemas, type Sent } from '../shared/api/api.types';
import { to } from '../shared/paths';
import { type Banner } from '../shared/session/session.types';
import { words } from '../shared/templates/words';
import { type ErrorLine, type GoTo } from '../shared/visit/page';
import { one } from '../shared/visit/posted';
import { type Visit } from '../shared/visit/visit';
import { type FormPart, parts } from './contact-forms';

type Recorded = Schemas['Recorded'];

/** Buttons that need no writing. */
const buttons = ['person', 'unlinking', 'agreement'] as const;

type Pressed = (typeof buttons)[number];

export function isPressed(part: string): part is Pressed {
  return buttons.some((button) => button === part);
}

/** One click: this is the child, it is not, or a manager agrees. */
export async function pressed(
  visit: Visit,
  contactId: string,
  part: Pressed,
): Promise<GoTo | { errors: readonly ErrorLine[]; status: number }> {
  const { posted } = visit;
  const there = `/contacts/${contactId}`;
  const attempt = { key: one(posted, '_key'), version: Number(one(posted, '_version')) };
  if (part === 'unlinking' && one(posted, 'reason') === '') {
    return { errors: [{ text: 'Select why the link was wrong', href: '#unlink-reason' }], status: 422 };
  }
  const sent = await sendPressed();
  if (sent.done) return visit.goTo(to('contact', { contactId }), told(part, sent.answer));
  return { errors: [{ text: sent.refusal.sentence }], status: statusOf(sent.refusal) };

  function sendPressed(): Promise<Sent<Recorded>> {
    if (part === 'agreement')
      return visit.api.send('post', `${there}/agreement`, { body: { agree: true }, ...attempt });
    if (part === 'unlinking') {
      return visit.api.send('delete', `${there}/person`, { body: { reason: one(posted, 'reason') }, ...attempt });
    }
    const personId = one(posted, 'personId');
    const body = personId === '' ? { new: true } : { personId };
    return visit.api.send('put', `${there}/person`, { body, ...attempt });
  }
}

function statusOf(refusal: Extract<Sent, { done: false }>['refusal']): number {
  if (refusal.because === 'refused') return refusal.status;
  return { invalid: 422, stale: 412, away: 503 }[refusal.because];
}

/** A form that was filled in. */
export async function written(
  visit: Visit,
  contactId: string,
  part: FormPart,
  setting: FormSetting<Record<string, unknown>>,
): Promise<GoTo | { view: FormView; status: number }> {
  let outcomeSaid: unknown;
  const outcome = await submitted(visit, setting, (body, attempt) => {
    outcomeSaid = body['outcome'];
    const sent = part === 'disagreement' ? { agree: false, ...body } : body;
    return visit.api.send<Recorded>('post', `/contacts/${contactId}/${parts[part].path}`, { body: sent, ...attempt });
  });
  if (!outcome.done) return outcome;
  return visit.goTo(to('contact', { contactId }), told(part, outcome.answer, outcomeSaid));
}

/** What happened, and what is next. */
function told(part: FormPart | Pressed, { journeyId, status }: Recorded, outcome?: unknown): Banner {
  const journey = journeyId ? { link: { href: to('journey', { journeyId }), text: 'See the child’s journey' } } : {};
  switch (part) {
    case 'person':
      return {
        heading: 'The child is linked',
        text: 'The page now shows what is known of the child. Next: screening.',
      };
    case 'unlinking':
      return { heading: 'The link is undone', text: 'Say who the child is, and screen the contact again.' };
    case 'screening':
      return { heading: 'The screening is recorded', text: 'Next: a decision-maker decides.' };
    case 'decision':
      if (status === 'awaitingAgreement') {
        return { heading: 'The decision waits for a manager', text: 'It counts once a manager of the hub agrees.' };
      }
      return {
        heading: `Decided: ${words(String(outcome), contactOutcomeSet.title)}`,
        text: 'Next: tell the referrer.',
        ...journey,
      };
    case 'agreement':
      return { heading: 'You agreed: the decision counts', text: 'Next: the hub tells the referrer.', ...journey };
    case 'disagreement':
      return { heading: 'You disagreed', text: 'The decision-maker sees your reasons and decides again.' };
    case 'informing':
      return {
        heading: 'It is recorded what the referrer was told',
        text: 'Nothing more is to be done on this contact.',
      };
  }
}
