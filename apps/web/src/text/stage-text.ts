import { sectionNames, sections, type StageKind, stages } from '#libs/journey';
import { WebForm } from '../forms/web-form';
import { type Wording } from '../forms/wording';

/** The text of a stage as a form: an assessment. */
export interface StageText {
  form: WebForm;
  journeyId: string;
  stage: string;
}

const forms = new Map<string, WebForm>();

/** Undefined for stages that have no text. @param stage such as `initialAssessment-1` */
export function stageText(journeyId: string, stage: string): StageText | undefined {
  const kind = stage.split('-')[0] ?? '';
  const form = forms.get(kind) ?? formOf(kind);
  if (form === undefined) return undefined;
  forms.set(kind, form);
  return { form, journeyId, stage };
}

function formOf(kind: string): WebForm | undefined {
  const document = Object.hasOwn(stages, kind) ? stages[kind as StageKind].document : undefined;
  return document && new WebForm(document.draft, wording);
}

const wording: Wording = Object.fromEntries(
  sectionNames.map((name) => [
    `text.${name}`,
    { label: sections[name].title, hint: sections[name].hint, rows: name === 'analysis' ? 12 : 6 },
  ]),
);

const prefix = 'text:';

/** Under which a form on a page names the text of a stage, in place of a draft of the person's own. */
export function textKey(journeyId: string, stage: string): string {
  return `${prefix}${journeyId}:${stage}`;
}

/** The text that a key names; undefined when it is a draft of the person's own. */
export function textOfKey(key: string): StageText | undefined {
  const [journeyId = '', stage = ''] = key.startsWith(prefix) ? key.slice(prefix.length).split(':') : [];
  return stage === '' ? undefined : stageText(journeyId, stage);
}
