import { createServer } from 'node:net';

/** PostgreSQL's usual port belongs to whatever server the machine has of its own. */
const NEVER = 5432;

/** The wanted port of the loopback address where it is free and allowed, else a free one. */
export async function choosePort(wanted: number): Promise<number> {
  if (wanted > 0 && wanted !== NEVER && (await listenOnce(wanted))) return wanted;
  for (;;) {
    const port = await listenOnce(0);
    if (port !== undefined && port !== NEVER) return port;
  }
}

/** The port listened on for an instant; undefined when it is taken. */
function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : undefined));
    });
  });
}
