import { complainants } from '#libs/quality';
import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { day } from '../../shared/templates/london';
import { type Staff } from '../../shared/visit/staff-names';
import { codeSentence, complaintStageWords, complaintStatusWords } from '../quality-words';

/** A line of a list of complaints. */
export interface ComplaintRow {
  href: string;
  what: string;
  stage: string;
  officer: string;
  due: string;
  state: string;
  isOverdue: boolean;
}

export function complaintRow(complaint: Schemas['Complaint'], staff: Staff): ComplaintRow {
  const { complaintId, complainant, madeOn, stage, officerId, status, overdue } = complaint;
  return {
    href: to('complaint', { complaintId }),
    what: `${codeSentence(complainants, complainant)}, ${day(madeOn)}`,
    stage: complaintStageWords[stage] ?? stage,
    officer: staff.nameOf(officerId),
    due: day(complaint.extendedTo ?? complaint.dueOn),
    state: overdue ? 'Overdue' : (complaintStatusWords[status] ?? status),
    isOverdue: overdue,
  };
}

type Clock = Pick<Schemas['Complaint'], 'dueOn' | 'extendedTo' | 'timeliness' | 'workingDaysLate'>;

/** How an answer stands, or stood, to its dates. More time explains lateness, and is told beside it. */
export function clockWords({ dueOn, extendedTo, timeliness, workingDaysLate }: Clock, hasStopped: boolean): string {
  const after = `${workingDaysLate} working ${workingDaysLate === 1 ? 'day' : 'days'} after ${day(dueOn)}`;
  if (timeliness === 'inTime') return hasStopped ? 'In time' : `Due on ${day(extendedTo ?? dueOn)}`;
  const by = timeliness === 'extended' ? 'within the time that was added before' : 'late';
  return hasStopped ? `${after}, ${by}` : `${after}, ${by}${extendedTo ? `; now due on ${day(extendedTo)}` : ''}`;
}
