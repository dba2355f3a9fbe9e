import { unchanged } from '../shared/impossible';
import { type ConferenceHeld, type Meeting, type MeetingEvent, type Sitting } from './meeting.types';

export const noMeeting: Meeting = { bookings: 0, invited: [], reports: [], adjournments: [] };

/** What a conference becomes by what happened. */
export function evolveMeeting(meeting: Meeting, event: MeetingEvent): Meeting {
  switch (event.type) {
    case 'conferenceBooked': {
      const { n, bookedFor, chairId, chairEmployment, chairKnowsFamily } = event;
      const booking = { n, bookedFor, chairId, chairEmployment, chairKnowsFamily };
      return { ...meeting, bookings: n, booking };
    }
    case 'agenciesInvited':
      return { ...meeting, invited: [...meeting.invited, ...event.agencies] };
    case 'reportReceived': {
      const { agency, report } = event;
      return { ...meeting, reports: [...meeting.reports.filter((one) => one.agency !== agency), { agency, report }] };
    }
    case 'advocateOffered': {
      const { type: _type, by: _by, at: _at, ...advocate } = event;
      return { ...meeting, advocate };
    }
    case 'conferenceAdjourned': {
      const { booking: _, ...rest } = meeting;
      return { ...rest, adjournments: [...meeting.adjournments, { at: event.at, reason: event.reason }] };
    }
    case 'conferenceHeld':
      return { ...meeting, sitting: sittingOf(event) };
    default:
      return unchanged(meeting, event);
  }
}

function sittingOf(event: ConferenceHeld): Sitting {
  const { type: _type, by: _by, quorumReasonHash: _hash, ...sitting } = event;
  return sitting;
}
