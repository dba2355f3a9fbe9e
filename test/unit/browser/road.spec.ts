import { Road } from '../../browser/crawler/road';

const at = (path: string) => `http://127.0.0.1:3002${path}`;
const journey = (n: number) => at(`/journeys/d0000000-0000-4000-8000-00000000000${n}`);

function walked(road: Road): string[] {
  const stops: string[] = [];
  for (let stop = road.next(); stop; stop = road.next()) stops.push(stop.address);
  return stops;
}

describe('the road of somebody who follows every link', () => {
  it('leads to two pages of a kind, each once', () => {
    const road = new Road(at('/'));
    expect(road.start).toEqual({ address: at('/'), kind: '/' });
    road.lead([at('/'), journey(1), journey(1), journey(2), journey(3), at('/contacts')]);
    expect(walked(road)).toEqual([journey(1), journey(2), at('/contacts')]);
    expect(road.kinds).toEqual(['/', '/journeys/:id', '/contacts']);
  });

  it('goes on while something lies ahead', () => {
    const road = new Road(at('/'));
    expect(road.goesOn).toBe(false);
    road.lead([journey(1)]);
    expect(road.goesOn).toBe(true);
    expect(walked(road)).toEqual([journey(1)]);
    road.lead([journey(1)]);
    expect(road.goesOn).toBe(false);
  });
});
