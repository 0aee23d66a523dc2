import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on a free port of the loopback, tells the parent process which, and ends with it. */
export function announce(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    process.send?.({ port });
    console.error(`listening on ${port}`);
  });
  process.on('disconnect', () => process.exit());
}
