import { Controller, ForbiddenException, Get, Param, Post } from '@nestjs/common';
import { askOffice, type OfficeChange, takeOffice } from '../../admin/office';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { auditorChoices, type PlanBody, planForm, planned, qualityPolicy, sampleForm } from './audit-forms';

/** A case file is put on somebody's list, or a sample is drawn. */
@Controller()
export class AuditChangesController {
  @Get(paths.drawAudits)
  async askSample(@Visiting() visit: Visit): Promise<Page> {
    return askOffice(visit, await drawing(visit));
  }

  @Post(paths.drawAudits)
  async sample(@Visiting() visit: Visit): Promise<Page> {
    return takeOffice(visit, await drawing(visit));
  }

  @Get(paths.planAudit)
  async askPlan(@Visiting() visit: Visit, @Param('journeyId') journeyId: string): Promise<Page> {
    return askOffice(visit, await planning(visit, journeyId));
  }

  @Post(paths.planAudit)
  async plan(@Visiting() visit: Visit, @Param('journeyId') journeyId: string): Promise<Page> {
    return takeOffice(visit, await planning(visit, journeyId));
  }
}

async function choosing(visit: Visit) {
  if (!visit.me.may('create', 'Audit')) throw new ForbiddenException();
  const mayName = visit.me.may('allocate', 'Audit');
  const { themes, sampleSize } = await qualityPolicy(visit);
  return { themes, sampleSize, mayName, choices: { staff: mayName ? await auditorChoices(visit) : [] } };
}

async function drawing(visit: Visit): Promise<OfficeChange<PlanBody, Schemas['DrawnAudits']>> {
  const { themes, sampleSize, mayName, choices } = await choosing(visit);
  return {
    ...{ form: sampleForm(themes, mayName), draftKey: 'audits:sample', button: 'Draw the sample', choices },
    words: {
      ...{ title: 'Draw a sample', where: 'Quality', back: { href: paths.quality, text: 'Back to quality' } },
      lead: [
        'The service draws from the open case files that the auditor may open. Nobody chooses which.',
        `The usual number is ${sampleSize}.`,
      ],
    },
    send: (body, attempt) => visit.api.send('post', '/audits/samples', { body: planned(body), ...attempt }),
    done: ({ auditIds, draw }) => ({
      href: paths.quality,
      banner: {
        heading: `Drawn: ${auditIds.length} of ${draw.population.toLocaleString('en-GB')} case files`,
        text: `The seed is ${draw.seed}. It is kept with each audit.`,
      },
    }),
  };
}

async function planning(visit: Visit, journeyId: string): Promise<OfficeChange<PlanBody, Schemas['PlannedAudit']>> {
  const { themes, mayName, choices } = await choosing(visit);
  return {
    ...{ form: planForm(themes, mayName), draftKey: `audit:${journeyId}:plan`, button: 'Put it on the list', choices },
    words: {
      ...{ title: 'Audit this case file', where: 'Quality' },
      back: { href: to('journey', { journeyId }), text: 'Back to the journey' },
      lead: ['Nobody audits their own work, and an independent audit is done from outside the team.'],
    },
    send: (body, attempt) => visit.api.send('post', '/audits', { body: { ...planned(body), journeyId }, ...attempt }),
    done: ({ auditId }) => ({
      href: to('audit', { auditId }),
      banner: { heading: 'Recorded: this case file is to be audited' },
    }),
  };
}
