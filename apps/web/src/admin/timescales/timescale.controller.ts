import { Controller, ForbiddenException, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { type PolicyValue, ruleSetPinned } from '#libs/journey';
import { type RuleSetCode, ruleSetNamed, ruleSets, type TimescaleRule } from '#libs/timescales';
import { paths } from '../../shared/paths';
import { sentence } from '../../shared/templates/london';
import { words } from '../../shared/templates/words';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { askChange, type Change, takeChange } from '../policies/change';
import { choiceIn, formFor, type RuleBody, ruleInForm } from './rule-form';
import { editionWords } from './rule-change-words';
import { ladderOf, lengthOf, warningsOf } from './rule-words';

/** One timescale of one edition is changed. */
@Controller()
export class TimescaleController {
  @Get(paths.timescale)
  async ask(@Visiting() visit: Visit, @Param('edition') edition: string, @Param('rule') rule: string): Promise<Page> {
    return askChange(visit, await changeOf(visit, edition, rule));
  }

  @Post(paths.timescale)
  async change(
    @Visiting() visit: Visit,
    @Param('edition') edition: string,
    @Param('rule') rule: string,
  ): Promise<Page> {
    return takeChange(visit, await changeOf(visit, edition, rule));
  }
}

async function changeOf(visit: Visit, edition: string, id: string): Promise<Change<RuleBody>> {
  if (!visit.me.may('administer', 'Policy')) throw new ForbiddenException();
  const code = ruleSets.find((one) => one.code === edition)?.code;
  const usual = code && ruleSetNamed(code).rules.find((rule) => rule.id === id);
  if (!code || !usual) throw new NotFoundException();
  const present = await visit.api.get('/policies/{name}', { path: { name: 'timescales' } });
  const policy = present.value as PolicyValue<'timescales'>;
  const holds = ruleSetPinned(policy, code).rules.find((rule) => rule.id === id) ?? usual;
  return {
    ...{ name: 'timescales', present, form: formFor(holds), draftKey: `policy:timescales:${code}:${id}` },
    stands: ruleInForm(holds),
    value: (body) => withChoice(policy, code, usual, body),
    words: {
      title: `${sentence(words(id))}: ${editionWords(code)}`,
      where: 'Timescales',
      back: { href: `${paths.timescales}?edition=${code}`, text: 'Back to timescales' },
      lead: leadOf(usual),
    },
    done: `${paths.timescales}?edition=${code}`,
  };
}

/** The policy with what was chosen for one rule; a rule for which nothing is chosen is not named. */
function withChoice(
  policy: PolicyValue<'timescales'>,
  code: RuleSetCode,
  usual: TimescaleRule,
  body: RuleBody,
): PolicyValue<'timescales'> {
  const { [usual.id]: _before, ...others } = policy.local[code];
  const choice = choiceIn(body, usual);
  return {
    ...policy,
    local: { ...policy.local, [code]: choice ? { ...others, [usual.id]: choice } : others },
  };
}

function leadOf(usual: TimescaleRule): string[] {
  const { local, citation } = usual;
  const length = lengthOf(usual);
  return [
    local ? `Usually ${length}: the council may choose another length.` : `${length}, set nationally.`,
    citation,
    `Usual warnings: ${warningsOf(usual).join('; ')}.`,
    `Usually told when it is late: ${ladderOf(usual).join('; ')}.`,
    'You see first what would change. Clocks that run keep what they were started under.',
  ];
}
