import type { S3Client } from '@aws-sdk/client-s3';
import { Failure } from '../../errors.ts';
import { optionalPackage } from '../optional-package.ts';
import type { ByteStore } from './byte-store.ts';

/** Times that a request is made before the store counts as unreachable; the waits between them grow to about a minute in all. */
const ATTEMPTS = 8;

type Library = typeof import('@aws-sdk/client-s3');

/** A store in a bucket of an S3-compatible server; credentials and region come from where the AWS clients look for them. */
export class BucketStore implements ByteStore {
  private readonly library: Library;
  private readonly client: S3Client;
  private readonly bucket: string;
  private readonly prefix: string;

  private constructor(library: Library, client: S3Client, bucket: string, prefix: string) {
    this.library = library;
    this.client = client;
    this.bucket = bucket;
    this.prefix = prefix;
  }

  /** `address` is s3://bucket/prefix; `endpoint` is the server's address where that is not AWS. Throws `bad-usage`, `missing-prerequisite`. */
  static async open(address: string, endpoint: string | null): Promise<BucketStore> {
    const [, bucket, prefix = ''] = /^s3:\/\/([a-z0-9.-]{3,63})(?:\/(.*))?$/.exec(address) ?? [];
    if (bucket === undefined)
      throw new Failure('ingest', 'bad-usage', `not the address of a bucket: ${address}`, {
        found: address,
        expected: 's3://bucket/prefix',
      });
    const library = await optionalPackage(() => import('@aws-sdk/client-s3'), '@aws-sdk/client-s3', '--store s3://…');
    const client = new library.S3Client({
      region: process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION ?? 'us-east-1',
      maxAttempts: ATTEMPTS,
      // Servers other than AWS' own know neither bucket names as hosts nor trailing checksums.
      ...(endpoint !== null && { endpoint, forcePathStyle: true }),
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
    return new BucketStore(library, client, bucket, prefix.replace(/\/*$/, prefix === '' ? '' : '/'));
  }

  async get(name: string): Promise<Uint8Array | null> {
    try {
      const { Body } = await this.client.send(new this.library.GetObjectCommand(this.place(name)));
      return Body ? await Body.transformToByteArray() : new Uint8Array();
    } catch (error) {
      if (isAbsent(error)) return null;
      throw unreachable(error, this.bucket);
    }
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    try {
      await this.client.send(new this.library.PutObjectCommand({ ...this.place(name), Body: bytes, ContentLength: bytes.length }));
    } catch (error) {
      const found = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      throw new Failure('export', 'output-not-writable', `the store cannot be written: ${found}`, { found, cause: error });
    }
  }

  async has(name: string): Promise<boolean> {
    try {
      await this.client.send(new this.library.HeadObjectCommand(this.place(name)));
      return true;
    } catch (error) {
      if (isAbsent(error)) return false;
      throw unreachable(error, this.bucket);
    }
  }

  private place(name: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: `${this.prefix}${name}` };
  }
}

/** A missing object; a missing bucket is a fault. */
function isAbsent(error: unknown): boolean {
  return error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound');
}

function unreachable(error: unknown, bucket: string): Failure {
  const found = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Failure('ingest', 'store-unreachable', `the bucket ${bucket} cannot be read: ${found}`, { found, cause: error });
}
