import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { policiesView } from './policies.view';
import { policyNamed } from './policy-address';
import { policyView } from './policy.view';

/** What the council decides for itself. */
@Controller()
export class PoliciesController {
  @Get(paths.policies)
  async policies(@Visiting() visit: Visit): Promise<Page> {
    const { items } = await visit.api.get('/policies');
    return visit.page('admin/policies/policies.njk', policiesView(items));
  }

  @Get(paths.policy)
  async policy(@Visiting() visit: Visit, @Param('policy') asked: string): Promise<Page> {
    const name = policyNamed(asked);
    if (!name) throw new NotFoundException();
    const [present, { items }, staff] = await Promise.all([
      visit.api.get('/policies/{name}', { path: { name } }),
      visit.api.get('/policies/{name}/versions', { path: { name } }),
      visit.staff(),
    ]);
    const mayChange = visit.me.may('administer', 'Policy');
    return visit.page('admin/policies/policy.njk', policyView(name, present, { versions: items, staff, mayChange }));
  }
}
