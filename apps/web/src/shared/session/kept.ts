import { type Request } from 'express';
import { Seal } from './seal';
import './session.types';

/** What is remembered for a person from page to page until their session ends: what must not stand in an address. */
export interface Kept {
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<void>;
}

/** In the session, sealed: it may hold a child's name. */
export class KeptInSession implements Kept {
  constructor(
    private readonly session: Pick<Request['session'], 'kept'>,
    private readonly seal: Seal,
  ) {}

  async read(name: string): Promise<unknown> {
    const sealed = this.session.kept?.[name];
    return sealed === undefined ? undefined : this.seal.open(sealed);
  }

  async write(name: string, value: unknown): Promise<void> {
    this.session.kept = { ...this.session.kept, [name]: await this.seal.close(value) };
  }
}
