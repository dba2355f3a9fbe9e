export { type Booking, type Meeting, type MeetingCommand, type MeetingEvent, type Sitting } from './meeting.types';
