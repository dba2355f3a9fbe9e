import { type Operation, type Outcome } from '../history/operation';
import { check, type Evidence } from './check';

/** Command 7 on contact c, told ok at second 2 after it was sent at second 1; and so on. */
function operation(n: number, outcome: Outcome, [sent, ended]: [number, number] = [n * 10, n * 10 + 5]): Operation {
  return { n, kind: 'screen', stageId: 'c', commandId: `id-${n}`, outcome, sent, ended, tries: [], answers: [] };
}

const effect = (n: number | undefined, seq: number) => ({ n, type: 'contact.screened', streamId: 'c', seq });

const nothing: Evidence = {
  ...{
    effects: [],
    facts: [],
    stages: [],
    rung: [],
    expected: [],
    deadlines: [],
    drafts: [],
    people: [],
    ledger: [],
    died: [],
  },
  messages: { facts: [], outbox: [], received: [] },
};

function broken(operations: Operation[], evidence: Partial<Evidence> = {}): string[] {
  return check({ operations, saves: [] }, { ...nothing, ...evidence }).map(({ rule }) => rule);
}

describe('the checker on histories written by hand', () => {
  it('finds nothing in an ok with one effect, an unknown with one or none, a refusal with none', () => {
    const operations = [operation(1, 'ok'), operation(2, 'unknown'), operation(3, 'unknown'), operation(4, 'refused')];
    expect(broken(operations, { effects: [effect(1, 1), effect(2, 2)] })).toEqual([]);
  });

  it.each<[string, Outcome, number, string]>([
    ['an acknowledged command without effect', 'ok', 0, 'lost'],
    ['an acknowledged command with two', 'ok', 2, 'duplicated'],
    ['an unknown one with two', 'unknown', 2, 'duplicated'],
    ['a refused one with one', 'refused', 1, 'refusedYetDone'],
    ['a refused one with two', 'refused', 2, 'duplicated'],
  ])('finds %s', (_what, outcome, count, rule) => {
    const effects = Array.from({ length: count }, (_, index) => effect(1, index + 1));
    expect(broken([operation(1, outcome)], { effects })).toEqual([rule]);
  });

  it('finds an effect that nobody asked for, and one of a number that was never sent', () => {
    expect(broken([operation(1, 'ok')], { effects: [effect(1, 1), effect(undefined, 2), effect(9, 3)] })).toEqual([
      'unasked',
      'unasked',
    ]);
  });
});

describe('what nobody can read', () => {
  it('is refused and leaves nothing', () => {
    const poison = (outcome: Outcome) => [{ ...operation(1, outcome), kind: 'poison' }];
    expect([broken(poison('refused')), broken(poison('unknown')), broken(poison('ok'))]).toEqual([[], [], ['poison']]);
    expect(broken(poison('unknown'), { effects: [effect(1, 1)] })).toEqual(['poison']);
  });
});

describe('order', () => {
  const both = { effects: [effect(2, 1), effect(1, 2)] };

  it('is broken when the later of two commands stands first', () => {
    expect(broken([operation(1, 'ok', [0, 5]), operation(2, 'ok', [6, 9])], both)).toEqual(['order']);
  });

  it('is free between commands that overlapped, and after one of unknown fate', () => {
    expect(broken([operation(1, 'ok', [0, 7]), operation(2, 'ok', [6, 9])], both)).toEqual([]);
    expect(broken([operation(1, 'unknown', [0, 5]), operation(2, 'ok', [6, 9])], both)).toEqual([]);
  });

  it('counts without gap or repeat', () => {
    const fact = (seq: number) => ({ streamId: 'c', seq });
    expect(broken([], { facts: [fact(2), fact(1), fact(3)] })).toEqual([]);
    expect(broken([], { facts: [fact(1), fact(3)] })).toEqual(['gap']);
    expect(broken([], { facts: [fact(1), fact(1)] })).toEqual(['gap']);
  });
});

describe('answers', () => {
  it('are one for each command, and never a fault', () => {
    const twice = { ...operation(1, 'ok'), answers: ['version 2', 'version 3'] };
    const tries = [
      { sent: 0, ended: 1, status: 503 },
      { sent: 2, ended: 3 },
      { sent: 4, ended: 5, status: 500 },
    ];
    const evidence = { effects: [effect(1, 1), effect(2, 2)] };
    expect(broken([twice, operation(2, 'ok')], evidence)).toEqual(['answeredTwice']);
    expect(broken([{ ...operation(1, 'ok'), tries }, operation(2, 'ok')], evidence)).toEqual(['fault']);
  });
});

describe('row, workflow and fold', () => {
  const held = { state: '{"status":"screened"}', version: 2 };
  const other = { state: '{"status":"identified"}', version: 1 };

  it('agree, and a finished stage needs no workflow', () => {
    const stages = [
      { stageId: 'c', row: held, fold: held, workflow: held },
      { stageId: 'd', row: held, fold: held },
    ];
    expect(broken([], { stages })).toEqual([]);
  });

  it.each([
    ['the row', { row: other, fold: held, workflow: held }],
    ['the workflow', { row: held, fold: held, workflow: other }],
    ['a version', { row: held, fold: held, workflow: { ...held, version: 3 } }],
    ['a workflow that is silent', { row: held, fold: held, workflow: 'silent' as const }],
    ['a workflow that is missing', { row: held, fold: held, workflow: 'missing' as const }],
  ])('differ in %s', (_what, told) => {
    expect(broken([], { stages: [{ stageId: 'c', ...told }] })).toEqual(['disagree']);
  });
});

describe('clocks', () => {
  const expected = [{ deadlineId: 'd', milestones: ['warn-1', 'breach', 'ladder-1'] }];
  const rung = (...milestones: string[]) =>
    milestones.map((milestone, index) => ({ deadlineId: 'd', milestone, seq: index + 1 }));

  it('ring once each, in order', () => {
    expect(broken([], { expected, rung: rung('warn-1', 'breach', 'ladder-1') })).toEqual([]);
  });

  it('are found out when a moment is lost, doubled or early', () => {
    expect(broken([], { expected, rung: rung('warn-1', 'ladder-1') })).toEqual(['clock']);
    expect(broken([], { expected, rung: rung('warn-1', 'breach', 'breach', 'ladder-1') })).toEqual(['clock']);
    expect(broken([], { expected, rung: rung('breach', 'warn-1', 'ladder-1') })).toEqual(['clock']);
    expect(broken([], { expected, rung: [] })).toEqual(['clock']);
  });
});

describe('a deadline', () => {
  it('is on the day that was worked out by hand', () => {
    const deadline = { deadlineId: 'd', dueAt: '2026-03-30T23:00:00.000Z' };
    const expected = [{ ...deadline, milestones: [] }];
    expect(broken([], { expected, deadlines: [deadline] })).toEqual([]);
    expect(broken([], { expected, deadlines: [{ ...deadline, dueAt: '2026-03-31T00:00:00.000Z' }] })).toEqual([
      'clock',
    ]);
    expect(broken([], { expected, deadlines: [] })).toEqual(['clock']);
  });
});

describe('messages', () => {
  const outbox = [{ id: '11', factPosition: '1' }];

  it('are one for each fact, and with the receiver; a repeat bears the same id', () => {
    expect(broken([], { messages: { facts: ['1'], outbox, received: ['11', '11'] } })).toEqual([]);
  });

  it.each([
    ['a fact without one', { facts: ['1', '2'], outbox, received: ['11'] }],
    ['one that never arrived', { facts: ['1'], outbox, received: [] }],
    ['one that was never sent', { facts: ['1'], outbox, received: ['11', '12'] }],
  ])('are found out: %s', (_what, messages) => {
    expect(broken([], { messages })).toEqual(['message']);
  });

  it('are found out: a fact with two', () => {
    const two = [...outbox, { id: '12', factPosition: '1' }];
    expect(broken([], { messages: { facts: ['1'], outbox: two, received: ['11', '12'] } })).toEqual(['message']);
  });
});

describe('drafts', () => {
  const save = (version: number, outcome: Outcome) => ({ draft: 'd', version, words: `words ${version}`, outcome });
  const judged = (saves: ReturnType<typeof save>[], stands?: number) =>
    check(
      { operations: [], saves },
      { ...nothing, drafts: stands === undefined ? [] : [{ draft: 'd', version: stands, words: `words ${stands}` }] },
    ).map(({ rule }) => rule);

  it('stand as they were acknowledged last, or as a later save of unknown fate says', () => {
    expect(judged([save(1, 'ok'), save(2, 'ok')], 2)).toEqual([]);
    expect(judged([save(1, 'ok'), save(2, 'unknown')], 1)).toEqual([]);
    expect(judged([save(1, 'ok'), save(2, 'unknown')], 2)).toEqual([]);
    expect(judged([save(1, 'unknown')])).toEqual([]);
  });

  it('are lost when an older version or nothing stands', () => {
    expect(judged([save(1, 'ok'), save(2, 'ok')], 1)).toEqual(['draft']);
    expect(judged([save(1, 'ok')])).toEqual(['draft']);
    expect(judged([save(1, 'ok'), save(2, 'refused')], 2)).toEqual(['draft']);
  });
});

describe('a child', () => {
  it('is one person', () => {
    expect(broken([], { people: [{ child: 'Countlingba', count: 1 }] })).toEqual([]);
    expect(broken([], { people: [{ child: 'Countlingba', count: 2 }] })).toEqual(['duplicated']);
  });
});

describe('what others found', () => {
  it('is passed on: the ledger’s verification, and processes that ended by themselves', () => {
    expect(broken([], { ledger: ['factEdited: …'], died: ['The API'] })).toEqual(['ledger', 'died']);
  });
});
