import { type Schemas } from '../shared/api/api.types';
import { sentence } from '../shared/templates/london';
import { type Visit } from '../shared/visit/visit';
import { type WebForm } from '../forms/web-form';

/** One term that a family may not understand. */
export interface AdviceLine {
  /** Label of the part in which it stands. */
  part: string;
  /** Leads to the field. */
  href: string;
  found: string;
  why: string;
  plain: string;
}

/** Advice on plain English for what is written so far; undefined when nobody could be asked. It never blocks anything. */
export async function adviceOn(
  visit: Visit,
  form: WebForm,
  body: Readonly<Record<string, unknown>>,
): Promise<readonly AdviceLine[] | undefined> {
  const texts = Object.fromEntries(
    Object.entries((body['text'] ?? {}) as Record<string, string>).filter(([, text]) => text !== ''),
  );
  if (Object.keys(texts).length === 0) return [];
  const sent = await visit.api.send<Schemas['PlainEnglishAdvice']>('post', '/plain-english/checks', {
    body: { texts },
  });
  if (!sent.done) return undefined;
  const named = new Map(
    form
      .views({})
      .flatMap((view) => view.fields ?? [])
      .map((view) => [view.name, view]),
  );
  return sent.answer.texts.flatMap(({ name, findings }) => {
    const field = named.get(`text.${name}`);
    return findings.map(({ found, why, plain }) => ({
      ...{ part: field?.label.replace(/ \(optional\)$/, '') ?? name, href: `#${field?.id ?? 'form'}` },
      ...{ found, why: sentence(why), plain },
    }));
  });
}
