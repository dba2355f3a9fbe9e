import { type Answer, Caller, type Sending } from '../../../apps/cli/src/demo/caller';

type Around = <T>(act: () => Promise<T>) => Promise<T>;

/** A caller whose acts are counted; what is read is not. */
export class CountedCaller extends Caller {
  constructor(
    api: string,
    accessToken: string,
    name: string,
    private readonly around: Around,
  ) {
    super(api, accessToken, name);
  }

  override post<T>(path: string, sending: Sending = {}): Promise<Answer<T>> {
    return this.around(() => super.post<T>(path, sending));
  }

  override put<T>(path: string, sending: Sending = {}): Promise<Answer<T>> {
    return this.around(() => super.put<T>(path, sending));
  }

  override async act<T>(on: string, path: string, body: unknown, method: 'POST' | 'PUT' = 'POST'): Promise<T> {
    const { etag } = await this.get(on);
    const sending = { body, etag };
    return (await (method === 'PUT' ? this.put<T>(path, sending) : this.post<T>(path, sending))).body;
  }
}
