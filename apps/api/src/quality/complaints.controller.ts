import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Attempted, type Attempt } from '../acts/attempt';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import {
  complaintActForm,
  type ComplaintActForm,
  complaintForm,
  type ComplaintForm,
  complaintOfficerForm,
  type ComplaintOfficerForm,
} from './complaint-acts.schemas';
import {
  complaintAnswer,
  type ComplaintAnswer,
  complaintList,
  type ComplaintList,
  complaintsQuery,
  type ComplaintsQuery,
  complaintTaken,
  type ComplaintTaken,
} from './complaint.schemas';
import { Complaints } from './complaints';

@ApiTags('quality')
@ApiBearerAuth('accessToken')
@Controller('complaints')
export class ComplaintsController {
  constructor(private readonly complaints: Complaints) {}

  @Get()
  @Allow('read', 'Complaint')
  @Answers(complaintList, { summary: 'Complaints that you may read, what is due first is first' })
  listComplaints(
    @Asked() asking: Asking,
    @Query({ schema: complaintsQuery }) query: ComplaintsQuery,
  ): Promise<ComplaintList> {
    return this.complaints.list(asking, query);
  }

  @Post()
  @Allow('create', 'Complaint')
  @Answers(complaintTaken, {
    summary: 'Take a complaint: its first stage starts',
    description: 'By a complaints officer, or by a manager who names the officer.',
    status: 201,
  })
  takeComplaint(
    @Attempted() attempt: Attempt,
    @Body({ schema: complaintForm }) form: ComplaintForm,
  ): Promise<ComplaintTaken> {
    return this.complaints.take(attempt, form);
  }

  @Get(':complaintId')
  @Allow('read', 'Complaint')
  @Answers(complaintAnswer, { summary: 'A complaint, with its stages, their clocks and answers' })
  complaint(
    @Asked() asking: Asking,
    @Param('complaintId', { schema: id }) complaintId: string,
  ): Promise<ComplaintAnswer> {
    return this.complaints.of(asking, complaintId);
  }

  @Post(':complaintId/acts')
  @Allow('record', 'Complaint')
  @Answers(complaintTaken, {
    summary: 'Say what was done about a complaint',
    description: 'More time, the investigators, the panel, the answer, the next stage, a withdrawal.',
  })
  actOnComplaint(
    @Attempted() attempt: Attempt,
    @Param('complaintId', { schema: id }) complaintId: string,
    @Body({ schema: complaintActForm }) form: ComplaintActForm,
  ): Promise<ComplaintTaken> {
    return this.complaints.act(attempt, complaintId, form);
  }

  @Post(':complaintId/officer')
  @Allow('allocate', 'Complaint')
  @Answers(complaintTaken, { summary: 'Another complaints officer answers it from now on' })
  giveComplaint(
    @Attempted() attempt: Attempt,
    @Param('complaintId', { schema: id }) complaintId: string,
    @Body({ schema: complaintOfficerForm }) { officerId }: ComplaintOfficerForm,
  ): Promise<ComplaintTaken> {
    return this.complaints.give(attempt, complaintId, officerId);
  }
}
