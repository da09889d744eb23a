import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer, type TLSSocket } from 'node:tls';
import { promisify } from 'node:util';

/** A certificate of our own for some hosts: what a computer trusts only when told to. */
export interface Certificate {
  /** For `NODE_EXTRA_CA_CERTS`. */
  readonly file: string;
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly remove: () => Promise<void>;
}

/** Makes a certificate that lasts for a day. Needs openssl. */
export async function makeCertificate(names: readonly string[]): Promise<Certificate> {
  const folder = await mkdtemp(path.join(tmpdir(), 'certificate-'));
  const [keyFile, file] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem')];
  await promisify(execFile)('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
    ...['-subj', '/CN=sandbox', '-addext', `subjectAltName=${names.join(',')}`],
    ...['-days', '1'],
    ...['-keyout', keyFile, '-out', file],
  ]);
  return {
    file,
    cert: await readFile(file),
    key: await readFile(keyFile),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** A door with TLS before a service that speaks plain HTTP on loopback. */
export interface TlsFront {
  readonly port: number;
  /** Of each connection: whether it took up an earlier TLS session. */
  readonly connections: readonly ('full' | 'resumed')[];
  readonly close: () => void;
}

/** Opens a door with TLS before `address`. */
export async function startTlsFront(address: string, { cert, key }: Certificate): Promise<TlsFront> {
  const connections: ('full' | 'resumed')[] = [];
  const open = new Set<TLSSocket>();
  const server = createServer({ cert, key }, (socket) => {
    connections.push(socket.isSessionReused() ? 'resumed' : 'full');
    open.add(socket);
    const onward = connect(Number(new URL(address).port), '127.0.0.1');
    socket.setNoDelay(true);
    onward.setNoDelay(true);
    socket.pipe(onward).pipe(socket);
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    socket.on('close', () => {
      open.delete(socket);
      onward.destroy();
    });
  });
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    connections,
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
