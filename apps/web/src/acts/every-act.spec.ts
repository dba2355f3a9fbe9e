import { load } from 'cheerio';
import { type z } from 'zod';
import { requestOf, stageKinds } from '#libs/journey';
import { openedForm, type FormSetting } from '../forms/form-page';
import { WebForm } from '../forms/web-form';
import { emptyForm } from '../shared/drafts/form-state';
import { Templates } from '../shared/templates/templates';
import { actsOf } from './acts-of';

const templates = new Templates();
const everyAct = stageKinds.flatMap((kind) => actsOf(kind).map(({ form }) => [kind, form.path, form] as const));

describe('a page for every act', () => {
  it.each(everyAct)('%s %s has a field with a label for each thing that it asks', (_kind, path, act) => {
    const form = new WebForm(requestOf(act) as z.ZodType<Record<string, unknown>>);
    const setting: FormSetting<Record<string, unknown>> = { form, draftKey: path };
    const $ = load(templates.render('forms/form.njk', openedForm(setting, emptyForm)));
    for (const input of $('input[type=text], textarea, select').toArray()) {
      expect(
        $(`label[for="${$(input).attr('id')}"]`)
          .text()
          .trim(),
      ).not.toBe('');
    }
    expect($('fieldset').length).toBe($('fieldset > legend').length);
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get();
    expect(new Set(ids).size).toBe(ids.length);
  });
});
