import { ApplicationFailure } from '@temporalio/common';
import { RuleBroken } from '#libs/journey';
import { activitiesOf } from './register';

class Clocks {
  private readonly hour = 9;

  ring(input: { bell: string }): Promise<string> {
    return Promise.resolve(`${input.bell} at ${this.hour}`);
  }

  refuse(): Promise<never> {
    return Promise.reject(new RuleBroken('VERSION.STALE', 'Somebody else was faster', { version: 3 }));
  }

  break(): Promise<never> {
    return Promise.reject(new Error('no connection'));
  }
}

class Bells {
  ring(): Promise<void> {
    return Promise.resolve();
  }
}

const call = (name: string, input: object = {}) => activitiesOf(new Clocks())[name]?.(input as never);

describe('the bag of activities', () => {
  it('calls each method on its own instance', async () => {
    await expect(call('ring', { bell: 'north' })).resolves.toBe('north at 9');
  });

  it('refuses two activities with one name', () => {
    expect(() => activitiesOf(new Clocks(), new Bells())).toThrow("'ring'");
  });

  it('turns a refusal into a failure that nobody retries, its type the code', async () => {
    const refused = await call('refuse')?.catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApplicationFailure);
    expect(refused).toMatchObject({ nonRetryable: true, type: 'VERSION.STALE', details: [{ version: 3 }] });
  });

  it('lets a fault pass as it is, so that Temporal tries again', async () => {
    await expect(call('break')).rejects.toThrow('no connection');
    await expect(call('break')).rejects.not.toBeInstanceOf(ApplicationFailure);
  });
});
