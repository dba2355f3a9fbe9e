import { Controller, ForbiddenException, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { askChange, type Change, takeChange } from './change';
import { policyAddress, policyNamed } from './policy-address';
import { askingFor, type PolicyBody } from './policy-form';
import { aboutPolicy, titles } from './policy-words';

/** A policy is changed as a whole, with the reason. */
@Controller()
export class PolicyChangeController {
  @Get(paths.changePolicy)
  async ask(@Visiting() visit: Visit, @Param('policy') asked: string): Promise<Page> {
    return askChange(visit, await changeOf(visit, asked));
  }

  @Post(paths.changePolicy)
  async change(@Visiting() visit: Visit, @Param('policy') asked: string): Promise<Page> {
    return takeChange(visit, await changeOf(visit, asked));
  }
}

async function changeOf(visit: Visit, asked: string): Promise<Change<PolicyBody>> {
  const name = policyNamed(asked);
  if (!name) throw new NotFoundException();
  if (!visit.me.may('administer', 'Policy')) throw new ForbiddenException();
  const present = await visit.api.get('/policies/{name}', { path: { name } });
  const { form, toForm, fromForm } = askingFor(name);
  const done = policyAddress(name);
  return {
    ...{ name, present, form, draftKey: `policy:${name}`, done },
    stands: { value: toForm(present.value) },
    value: ({ value }) => fromForm(value, present.value),
    words: {
      title: `Change: ${titles[name]}`,
      where: 'Policies',
      back: { href: done, text: 'Back to the policy' },
      lead: [aboutPolicy(name), 'You see first what would change. Nothing is recorded before you say so.'],
    },
  };
}
