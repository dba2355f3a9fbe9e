// The first test of a run pays for making the PostgreSQL cluster and starting the servers. (Jest takes no testTimeout for one project.)
jest.setTimeout(60_000);
