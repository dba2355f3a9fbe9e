import { type Actor } from './actor';
import { adviceIn, type Advised } from './advice';
import { type CountersignEvent, type CountersignGate, type SignatureGivenBy } from './countersign.types';

/** An outcome as its recording leaves it: what a stage calls when its own event records an outcome. */
export function onceRecorded(
  before: CountersignGate | undefined,
  outcome: { at: string; textHash: string; authors: readonly string[] } & Advised,
): CountersignGate {
  const { at, textHash, authors } = outcome;
  const n = (before?.n ?? 0) + 1;
  const spans = [...stopped(before?.spans ?? [], at), { n, startedAt: at }];
  return { n, status: 'awaitingAuthorisation', textHash, recordedAt: at, authors, ...adviceIn(outcome), spans };
}

/** What the gate becomes by what happened at it. */
export function evolveGate(gate: CountersignGate, event: CountersignEvent): CountersignGate {
  const { at, by } = event;
  switch (event.type) {
    case 'outcomeAuthorised':
      return { ...gate, status: 'awaitingCountersignature', authorised: given(by, at) };
    case 'outcomeReturned':
      return { ...gate, status: 'returned', spans: stopped(gate.spans, at) };
    case 'outcomeQueried':
      return { ...gate, status: 'queried', query: { by: by.id, at, textHash: event.queryHash } };
    case 'queryAnswered': {
      const { query: _, ...rest } = gate;
      return { ...rest, status: 'awaitingCountersignature' };
    }
    case 'outcomeCountersigned':
      return { ...gate, status: 'countersigned', countersigned: given(by, at), spans: stopped(gate.spans, at) };
  }
}

function given({ id, grade, deputisingFor }: Actor, at: string): SignatureGivenBy {
  return { by: id, grade, ...(deputisingFor === undefined ? {} : { deputisingFor }), at };
}

function stopped(spans: CountersignGate['spans'], at: string): CountersignGate['spans'] {
  return spans.map((span) => (span.stoppedAt === undefined ? { ...span, stoppedAt: at } : span));
}
