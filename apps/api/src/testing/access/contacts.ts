import { shef } from '../enquiries';
import { type AccessTable, hub, overseers, readers, screeners, type Things } from './rows';

const contact = ({ contactId }: Things): string => `/contacts/${contactId}`;
const text = { rationale: 'Synthetic.', riskFactors: 'Synthetic.', protectiveFactors: 'Synthetic.' };

/** Enquiries and contacts: the hub's work, and what a partner may follow. */
export const contactRows: AccessTable = {
  receiveEnquiry: {
    try: () => ['POST', '/contacts', { body: shef() }],
    in: [...screeners, 'outOfHours', 'school', 'police'],
  },
  receiveFosteringList: {
    try: () => ['POST', '/enquiries/private-fostering-bulk', { body: { children: ['none'] } }],
    in: [...screeners, 'outOfHours', 'school', 'police'],
  },
  contact: { try: (it) => ['GET', contact(it)], in: readers },
  contactMatches: { try: (it) => ['GET', `${contact(it)}/matches`], in: screeners },
  contactHistory: { try: (it) => ['GET', `${contact(it)}/history`], in: readers },
  identifyChild: {
    try: (it) => ['PUT', `${contact(it)}/person`, { body: { personId: it.personId }, version: 3 }],
    in: screeners,
  },
  unlinkChild: {
    try: (it) => ['DELETE', `${contact(it)}/person`, { body: { reason: 'mistake' }, version: 3 }],
    in: screeners,
  },
  decideContact: {
    try: (it) => [
      'POST',
      `${contact(it)}/decision`,
      { body: { outcome: 'earlyHelp', levelOfNeed: 2, text }, version: 3 },
    ],
    in: ['decisionMaker', 'outOfHours'],
  },
  answerDecision: {
    try: (it) => ['POST', `${contact(it)}/agreement`, { body: { agree: true }, version: 3 }],
    in: ['hubManager', 'head'],
  },
  contactDraft: { try: (it) => ['GET', `${contact(it)}/draft`], in: readers },
  saveContactDraft: {
    try: (it) => ['PUT', `${contact(it)}/draft`, { body: { levelOfNeed: 2 }, headers: { 'if-match': '"1"' } }],
    in: screeners,
  },

  contactDocument: { try: (it) => ['GET', `${contact(it)}/documents/${it.decisionHash}`], in: readers },

  listEnquiries: { try: () => ['GET', '/enquiries'], in: [...hub, ...overseers] },
  enquiry: { try: (it) => ['GET', `/enquiries/${it.enquiryId}`], in: [...hub, ...overseers] },
  listSentEnquiries: {
    try: () => ['GET', '/sent-enquiries'],
    in: ['school', 'police', 'partnerViewer'],
    finds: { thing: (it) => it.enquiryId, who: ['school', 'partnerViewer'] },
  },
  sentEnquiry: { try: (it) => ['GET', `/sent-enquiries/${it.enquiryId}`], in: ['school', 'partnerViewer'] },
};
