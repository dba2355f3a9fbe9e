import { randomUUID } from 'node:crypto';
import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { actsFor } from '../acts/acts-of';
import { choice } from '../acts/choices';
import { type FormSetting, type FormView, openedForm } from '../forms/form-page';
import { paths } from '../shared/paths';
import { type ErrorLine, type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { contactData, type ContactData, mayIdentify } from './contact-data';
import { type FormPart, isFormPart, mayEndAs, parts, partsFor } from './contact-forms';
import { isPressed, pressed, written } from './contact-taking';
import { contactView } from './contact.view';
import { standingOn } from './standing';

/** Acts that have their place on the page; the others have pages of their own. */
const onThePage: ReadonlySet<string> = new Set(['screen', 'decide', 'informReferrer']);

/** One contact on one page: what came, what is known, who the child is, the screening, the decision and the answer to the referrer. */
@Controller()
export class ContactController {
  /** Each form has an address of its own, where it is shown again after a new sign-in: it is the same page. */
  @Get([paths.contact, paths.contactPart])
  async contact(@Visiting() visit: Visit, @Param('contactId') contactId: string): Promise<Page> {
    return this.page(visit, await contactData(visit, contactId));
  }

  @Post(paths.contactPart)
  async take(
    @Visiting() visit: Visit,
    @Param('contactId') contactId: string,
    @Param('part') part: string,
  ): Promise<Page> {
    const data = await contactData(visit, contactId);
    if (isPressed(part)) {
      const taken = await pressed(visit, contactId, part);
      return 'goTo' in taken ? taken : this.page(visit, data, { errors: taken.errors, status: taken.status });
    }
    if (!isFormPart(part)) throw new NotFoundException();
    const standing = () => Promise.resolve(standingOn(data, part, visit.posted));
    const taken = await written(visit, contactId, part, { ...settingOf(data, part), standing });
    if ('goTo' in taken) return taken;
    return this.page(visit, data, { part, view: taken.view, errors: taken.view.errors, status: taken.status });
  }

  private async page(visit: Visit, data: ContactData, refused: Refused = { errors: [] }): Promise<Page> {
    const { contact } = data;
    const { me } = visit;
    const offered = partsFor(me, contact);
    const shown = refused.part && !offered.includes(refused.part) ? [...offered, refused.part] : offered; // what was written stays
    const forms = await Promise.all(
      shown.map(async (part) => {
        if (refused.part === part && refused.view) return { part, view: refused.view };
        const setting = settingOf(data, part);
        return { part, view: openedForm(setting, await visit.formState(setting.draftKey)) };
      }),
    );
    const view = contactView(
      data,
      {
        forms,
        acts: actsFor(me, 'contact', contact.decidedAt !== undefined).filter(({ name }) => !onThePage.has(name)),
        mayIdentify: mayIdentify(visit, contact),
        mayAgree: me.may('agree', 'Contact'),
        mayEndAs: (outcome) => mayEndAs(me, contact, outcome),
        errors: refused.errors,
        key: randomUUID(),
      },
      new Date().toISOString(),
    );
    return visit.page('contacts/contact.njk', view, refused.status);
  }
}

interface Refused {
  part?: FormPart;
  view?: FormView;
  errors: readonly ErrorLine[];
  status?: number;
}

function settingOf({ contact, staff }: ContactData, part: FormPart): FormSetting<Record<string, unknown>> {
  const { form, button } = parts[part];
  const teams = staff.teams.map(({ id, name }) => choice(id, name));
  return { form, button, choices: { teams }, version: contact.version, draftKey: `contact:${contact.id}:${part}` };
}
