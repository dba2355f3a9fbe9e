import { Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { askOffice, type OfficeChange, takeOffice } from '../../admin/office';
import { WebForm } from '../../forms/web-form';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { actionsSent } from '../actions/asked-actions';
import { askedWords } from '../asked-words';
import { type ResultBody, resultForm } from './audit-forms';
import { auditView } from './audit.view';

type Audit = Schemas['AuditEntry'];

/** One audit: what it is of, what was found, what follows; and the form of whoever does it. */
@Controller()
export class AuditController {
  @Get(paths.audit)
  async audit(@Visiting() visit: Visit, @Param('auditId') auditId: string): Promise<Page> {
    const [audit, actions, staff] = await Promise.all([
      auditOf(visit, auditId),
      visit.api.get('/quality-actions', { query: { whose: 'all', source: auditId, limit: 200 } }),
      visit.staff(),
    ]);
    return visit.page('quality/audits/audit.njk', auditView(audit, actions.items, staff, visit.me));
  }

  @Get(paths.finishAudit)
  async ask(@Visiting() visit: Visit, @Param('auditId') auditId: string): Promise<Page> {
    return askOffice(visit, await finishing(visit, auditId));
  }

  @Post(paths.finishAudit)
  async finish(@Visiting() visit: Visit, @Param('auditId') auditId: string): Promise<Page> {
    return takeOffice(visit, await finishing(visit, auditId));
  }

  @Get(paths.withdrawAudit)
  askWithdrawal(@Visiting() visit: Visit, @Param('auditId') auditId: string): Promise<Page> {
    return askOffice(visit, withdrawing(visit, auditId));
  }

  @Post(paths.withdrawAudit)
  withdraw(@Visiting() visit: Visit, @Param('auditId') auditId: string): Promise<Page> {
    return takeOffice(visit, withdrawing(visit, auditId));
  }
}

const withdrawalForm = new WebForm(z.strictObject({ words: askedWords() }), {
  words: { label: 'Why it is not done', rows: 3 },
});

function withdrawing(visit: Visit, auditId: string): OfficeChange<{ words: string }, Audit> {
  const path = { auditId };
  return {
    ...{ form: withdrawalForm, draftKey: `audit:${auditId}:withdrawal`, button: 'Take it off the list' },
    words: {
      ...{ title: 'Take it off the list', where: 'Quality' },
      back: { href: to('audit', path), text: 'Back to the audit' },
      lead: ['The audit stays on record with the reason. It counts for nobody.'],
    },
    send: (body, attempt) => visit.api.send('post', '/audits/{auditId}/withdrawal', { path, body, ...attempt }),
    done: () => ({ href: to('audit', path), banner: { heading: 'Recorded: the audit is off the list' } }),
  };
}

function auditOf(visit: Visit, auditId: string): Promise<Audit> {
  return visit.api.get('/audits/{auditId}', { path: { auditId } });
}

async function finishing(visit: Visit, auditId: string): Promise<OfficeChange<ResultBody, Audit>> {
  const [{ standards }, { people }] = await Promise.all([auditOf(visit, auditId), visit.staff()]);
  const path = { auditId };
  const staff = people.filter(({ active }) => active).map(({ id, name }) => ({ value: id, text: name, body: id }));
  return {
    ...{ form: resultForm(standards), draftKey: `audit:${auditId}`, button: 'Finish the audit', choices: { staff } },
    words: {
      ...{ title: 'What you found', where: 'Quality', back: { href: to('audit', path), text: 'Back to the audit' } },
      lead: ['Grade each practice standard. Where one is not met, say who does what about it.'],
    },
    send: ({ actions, ...body }, attempt) =>
      visit.api.send('post', '/audits/{auditId}/result', {
        path,
        body: { ...body, actions: actionsSent(actions) },
        ...attempt,
      }),
    done: () => ({
      href: to('audit', path),
      banner: { heading: 'Recorded: the audit is finished', text: 'Each action is on the list of whoever does it.' },
    }),
  };
}
