import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { stageSubject } from '../acts/act-subject';
import { type FormSetting, type FormView, openedForm, submitted } from '../forms/form-page';
import { readOnly } from '../forms/read-only';
import { type Schemas } from '../shared/api/api.types';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { one } from '../shared/visit/posted';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { adviceOn } from './advice';
import { saveText } from './stage-drafts';
import { type StageText, stageText, textKey } from './stage-text';
import { returnedWith } from './returned';
import { textView, type TextData } from './text.view';
import { whatCanBeKept } from './what-can-be-kept';

/** An assessment as one document: written over days, saved as it is typed, handed in when it is complete. */
@Controller()
export class TextController {
  @Get(paths.text)
  async show(@Visiting() visit: Visit, @Param() at: Place): Promise<Page> {
    const { setting, data } = await prepared(visit, at);
    return page(data, openedForm(setting, await visit.formState(setting.draftKey)));
  }

  @Post(paths.text)
  async take(@Visiting() visit: Visit, @Param() at: Place): Promise<Page> {
    const { setting, data, text } = await prepared(visit, at);
    let draftVersion = Number(one(visit.posted, '_draftVersion')) || 0;
    if (one(visit.posted, '_do') === 'check') return checked(visit, { setting, data, text, draftVersion });
    const outcome = await submitted(visit, setting, async (body, { key }) => {
      const saved = await saveText(visit.api, text, body, draftVersion);
      if (!saved.done) return saved;
      draftVersion = saved.answer.version;
      const { address, version } = data.subject;
      const handIn = { body: { textHash: saved.answer.sha256 }, key, version };
      return visit.api.send<Schemas['Recorded']>('post', `${address}/submission`, handIn);
    });
    if (outcome.done)
      return visit.goTo(data.subject.page, {
        heading: 'Handed in',
        text: 'Your manager sees it in their list of what waits for a signature. You can still change it: that takes the request back.',
      });
    const { view, status } = outcome;
    const stands = Math.max(draftVersion, view.form.draftVersion);
    return page(data, { ...view, form: { ...view.form, draftVersion: stands } }, status);
  }
}

interface Place {
  journeyId: string;
  stage: string;
}

interface Prepared {
  setting: FormSetting<Record<string, unknown>>;
  data: TextData;
  text: StageText;
}

async function prepared(visit: Visit, { journeyId, stage }: Place): Promise<Prepared> {
  const text = stageText(journeyId, stage);
  if (!text) throw new NotFoundException();
  const subject = await stageSubject(visit, journeyId, stage);
  const setting = { form: text.form, draftKey: textKey(journeyId, stage), button: 'Hand in for signature' };
  const isMine = subject.workerId === visit.me.id;
  const path = { journeyId, stage };
  const draft =
    isMine && !subject.isFinished
      ? undefined
      : await visit.api.find('/journeys/{journeyId}/stages/{stage}/draft', { path });
  const rows = readOnly(text.form, draft?.body);
  return { setting, text, data: { subject, isMine, rows, returned: await returnedWith(visit, subject) } };
}

async function checked(visit: Visit, of: Prepared & { draftVersion: number }): Promise<Page> {
  const { setting, data, text, draftVersion } = of;
  const { posted } = visit;
  const kept = await visit.saveDraft(setting.draftKey, posted, draftVersion);
  const advice = await adviceOn(visit, text.form, whatCanBeKept(text.form, posted).body);
  const state = { from: 'posted' as const, posted, draftVersion: kept.version ?? draftVersion };
  return page({ ...data, advice: advice ?? 'away' }, openedForm(setting, state));
}

function page(data: TextData, view: FormView, status = 200): Page {
  return { template: 'text/text.njk', model: textView(data, view), status };
}
