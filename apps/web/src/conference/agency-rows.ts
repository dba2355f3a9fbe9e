import { agencies, type Agency, type Meeting, type Presence } from '#libs/journey';
import { sentence } from '../shared/templates/london';

/** One agency, from the invitation to the meeting. */
export interface AgencyRow {
  agency: string;
  asked: string;
  report: string;
  came: string;
  /** Its report, to read. */
  href?: string;
}

const reports = { received: 'Came in time', late: 'Came too late to be read before', none: 'None' } as const;
const attendances = { attended: 'Came', apologies: 'Sent apologies', absent: 'Did not come' } as const;

/** Everybody who was asked, reported or came; children's social care and the GP in any case. */
export function agencyRows(meeting: Meeting, reportsToRead: ReadonlyMap<string, string>): AgencyRow[] {
  const there = new Set<string>([
    'socialCare',
    'gp',
    ...meeting.invited,
    ...meeting.reports.map(({ agency }) => agency),
  ]);
  for (const { agency } of meeting.sitting?.attendance ?? []) there.add(agency);
  return agencies.codes.filter((agency) => there.has(agency)).map((agency) => row(meeting, agency, reportsToRead));
}

function row(meeting: Meeting, agency: Agency, reportsToRead: ReadonlyMap<string, string>): AgencyRow {
  const presence = meeting.sitting?.attendance.find((one) => one.agency === agency);
  const href = reportsToRead.get(agency);
  return {
    agency: sentence(agencies.words[agency]),
    asked: meeting.invited.includes(agency) || presence?.invited ? 'Yes' : 'No',
    report: reportOf(meeting, agency, presence),
    came: meeting.sitting === undefined ? 'Not held yet' : presence ? attendances[presence.attendance] : 'Not recorded',
    ...(href === undefined ? {} : { href }),
  };
}

function reportOf({ reports: sent }: Meeting, agency: Agency, presence?: Presence): string {
  const report = sent.find((one) => one.agency === agency)?.report ?? presence?.report;
  return report === undefined ? 'Not yet' : reports[report];
}

/** The GP's part is told in words of its own (inspection report, paragraph 52). */
export function gpSentence({ invited, reports: sent, sitting }: Meeting): string {
  if (sitting !== undefined) {
    return {
      attended: 'The GP came.',
      report: 'The GP did not come, and sent a report.',
      invited: 'The GP was asked, did not come and sent no report.',
      notInvited: 'The GP was not asked.',
    }[sitting.gp];
  }
  if (sent.some(({ agency }) => agency === 'gp')) return 'The GP has sent a report.';
  return invited.includes('gp') ? 'The GP is asked, and has sent no report yet.' : 'The GP has not been asked yet.';
}
