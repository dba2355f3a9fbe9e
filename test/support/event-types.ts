import { join } from 'node:path';
import ts from 'typescript';

/** An event as its type declares it: its name, and what it carries beside who and when. */
export interface EventType {
  name: string;
  /** A question mark behind what may be absent. */
  carries: string[];
}

const registry = join(__dirname, '..', '..', 'libs/journey/src/stages.ts');
const everyEvent = ['type', 'by', 'at'];

/** The events of each kind of stage, read from the types of the rules: the second argument of each stage's `evolve`. */
export function eventTypes(): Map<string, EventType[]> {
  const program = ts.createProgram([registry], {
    ...{ target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, strict: true },
    ...{ moduleResolution: ts.ModuleResolutionKind.NodeNext, customConditions: ['source'], types: [] },
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, EventType[]>();
  for (const property of registered(program)) {
    const symbol = checker.getShorthandAssignmentValueSymbol(property);
    if (symbol) found.set(property.name.text, eventsOf(checker, checker.getTypeOfSymbolAtLocation(symbol, property)));
  }
  return found;
}

/** What stands in `stages`, by kind. */
function registered(program: ts.Program): ts.ShorthandPropertyAssignment[] {
  const properties: ts.ShorthandPropertyAssignment[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isShorthandPropertyAssignment(node)) properties.push(node);
    ts.forEachChild(node, visit);
  };
  const source = program.getSourceFile(registry);
  if (source) visit(source);
  return properties;
}

function eventsOf(checker: ts.TypeChecker, stage: ts.Type): EventType[] {
  const evolve = stage.getProperty('evolve');
  const [signature] = evolve ? checker.getTypeOfSymbol(evolve).getCallSignatures() : [];
  const event = signature?.getParameters()[1];
  if (!event) throw new Error('A stage does not say what its events are');
  const type = checker.getTypeOfSymbol(event);
  const events = (type.isUnion() ? type.types : [type]).map((one) => described(checker, one));
  return events.sort(({ name: one }, { name: other }) => order(one, other)); // a union has no order that lasts
}

function order(one: string, other: string): number {
  if (one === 'opened' || other === 'opened') return one === 'opened' ? -1 : 1;
  return one < other ? -1 : 1;
}

function described(checker: ts.TypeChecker, event: ts.Type): EventType {
  const name = event.getProperty('type');
  const literal = name && checker.getTypeOfSymbol(name);
  if (!literal?.isStringLiteral()) throw new Error(`An event has no name: ${checker.typeToString(event)}`);
  const carries = event
    .getProperties()
    .filter((property) => !everyEvent.includes(property.getName()))
    .map((property) => `${property.getName()}${property.flags & ts.SymbolFlags.Optional ? '?' : ''}`);
  return { name: literal.value, carries };
}
