import { type Operation, type Save } from './operation';

/** All commands of a run, numbered as they are sent. */
export class Book {
  readonly operations: Operation[] = [];
  readonly saves: Save[] = [];
  private last = 0;

  number(): number {
    this.last += 1;
    return this.last;
  }

  add(operation: Operation): void {
    this.operations.push(operation);
  }

  count(outcome: Operation['outcome']): number {
    return this.operations.filter((operation) => operation.outcome === outcome).length;
  }
}
