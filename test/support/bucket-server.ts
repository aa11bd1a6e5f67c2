import { createRequire } from 'node:module';

/** A bucket on an S3-compatible server of this process, reached over the network as any other. */
export interface BucketServer {
  readonly endpoint: string;
  readonly bucket: string;
  /** Variables of the environment by which clients are let in. */
  readonly credentials: Record<string, string>;
  /** Requests so far. */
  readonly requests: () => { readonly writes: number; readonly reads: number };
  close(): Promise<void>;
}

interface Server {
  readonly httpServer: { on(event: 'request', listener: (request: { readonly method: string }) => void): void };
  run(): Promise<{ readonly port: number }>;
  close(): Promise<void>;
}
type ServerClass = new (options: Readonly<Record<string, unknown>>) => Server;

export async function bucketServer(folder: string): Promise<BucketServer> {
  const S3rver = createRequire(import.meta.url)('@20minutes/s3rver') as ServerClass;
  const bucket = 'clausemill-test';
  const server = new S3rver({
    directory: folder,
    address: '127.0.0.1',
    port: 0,
    silent: true,
    configureBuckets: [{ name: bucket, configs: [] }],
  });
  const { port } = await server.run();
  const requests = { writes: 0, reads: 0 };
  server.httpServer.on('request', ({ method }) => requests[method === 'PUT' ? 'writes' : 'reads']++);
  return {
    requests: () => ({ ...requests }),
    endpoint: `http://127.0.0.1:${port}`,
    bucket,
    credentials: { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER', AWS_REGION: 'us-east-1' },
    close: () => server.close(),
  };
}
