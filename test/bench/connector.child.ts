import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A connector that takes everything and remembers nothing, in a process of its own. */
let count = 0;
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    count += 1;
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end(`{"id":"m${count}"}`);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
