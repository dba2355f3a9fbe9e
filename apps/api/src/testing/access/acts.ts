import { type Action } from '#libs/access';
import { type StageKind, stageKinds, stages } from '#libs/journey';
import { type ActRoute, addressOf, operationOf, routesOf } from '../../acts/act-routes';
import { type Persona } from '../personas';
import { type AccessTable, type Row, screeners, signers, type Things, withTheChild } from './rows';

type Who = readonly Persona[];

const head: Who = ['head'];

/** Who may do what at a stage of the north team that the author holds. */
const byAction: Partial<Record<Action, Who>> = {
  ...Object.fromEntries(['record', 'plan', 'visit', 'review', 'contribute'].map((action) => [action, withTheChild])),
  open: [...withTheChild, ...head],
  close: [...withTheChild, ...head],
  submit: ['author'],
  explain: ['author', ...signers],
  ...Object.fromEntries(
    ['chair', 'authorise', 'reallocate', 'allocate', 'signOff', 'return', 'extend'].map((action) => [action, signers]),
  ),
  countersign: head,
  direct: head,
};

type ByAction = Partial<Record<Action, Who>>;

const chair: Who = ['chair'];

/** Who may besides, because of the kind of stage. */
const byKind: Partial<Record<StageKind, ByAction>> = {
  contact: {
    screen: screeners,
    inform: screeners,
    handOver: ['outOfHours'],
    extend: ['hubManager', 'head'],
    explain: [...screeners, 'hubManager', 'head'],
  },
  journey: {
    open: [...screeners, 'outOfHours', 'interviewer'],
    record: ['fosteringOfficer'],
    contribute: ['fosteringOfficer'],
  },
  strategyDiscussion: {
    chair: ['outOfHours', 'decisionMaker'],
    record: ['outOfHours', 'decisionMaker'],
    contribute: ['outOfHours'],
    handOver: ['outOfHours'],
  },
  initialConference: {
    chair: ['chair', 'scrutineer'],
    record: chair,
    scrutinise: ['scrutineer'],
    contribute: ['chair', 'scrutineer', 'advocate'],
  },
  childProtectionPlan: { chair, contribute: ['chair', 'advocate'] },
  preProceedings: { record: ['lawyer'], close: ['lawyer'] },
  commonAssessment: {
    ...Object.fromEntries(
      ['plan', 'visit', 'review', 'submit', 'close', 'explain'].map((action) => [action, ['lead']]),
    ),
    record: ['lead', ...screeners],
    contribute: ['lead', 'panel', ...screeners],
    screen: [...screeners, 'outOfHours'],
    allocate: ['panel'],
  },
  ...officers(),
};

/** Kinds that may come later than this table. */
function officers(): Readonly<Record<string, ByAction>> {
  const officer = ['record', 'plan', 'visit', 'review', 'submit', 'close', 'contribute'];
  return {
    privateFostering: Object.fromEntries(officer.map((action) => [action, ['fosteringOfficer']])),
    missingEpisode: { interview: ['interviewer'], record: ['interviewer'], contribute: ['interviewer'] },
  };
}

/** An early-help journey's common assessment is its lead professional's. */
function notTheAuthor({ kind }: ActRoute, action: Action): boolean {
  return (kind === 'commonAssessment' || kind === 'journey') && (action === 'submit' || action === 'explain');
}

function whoMay(route: ActRoute): Persona[] {
  const { kind, form } = route;
  const usual = kind === 'contact' ? [] : (byAction[form.action] ?? []);
  const may = [...usual, ...(byKind[kind]?.[form.action] ?? [])];
  return may.filter((one) => one !== 'author' || !notTheAuthor(route, form.action));
}

function rowOf(route: ActRoute): Row {
  const { kind, form } = route;
  return { try: (it) => ['POST', `${at(kind, it)}/${form.path}`, { body: {}, version: 3 }], in: whoMay(route) };
}

function at(kind: StageKind, { contactId, journeyId }: Things): string {
  return `/${addressOf(kind).replace(':contactId', contactId).replace(':journeyId', journeyId).replace(':n', '1')}`;
}

/** A row for every act in the registry: whoever may is refused for the empty body only. */
export const actRows: AccessTable = Object.fromEntries(
  stageKinds.flatMap((kind) => routesOf(kind).map((route) => [operationOf(route), rowOf(route)])),
);

/** Saving a stage's text is for whoever holds it. */
export const draftRows: AccessTable = Object.fromEntries(
  stageKinds
    .filter((kind) => stages[kind].document !== undefined)
    .map((kind) => [
      operationOf({ kind, name: 'saveDraft' }),
      {
        try: (it: Things) => ['PUT', `${at(kind, it)}/draft`, { body: {}, headers: { 'if-match': '"1"' } }],
        in: [kind === 'commonAssessment' ? 'lead' : 'author'],
      } satisfies Row,
    ]),
);
