/** What the API answered, kept as it went out: whoever asks the same of the same data is answered without a query being run again. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { COMPRESSED } from './compression.ts';

/** Bytes that are kept in all, compressed; what was least lately asked for goes first. */
const MOST_BYTES = 64 * 1_024 * 1_024;

/** How long the version of the data may take, in milliseconds; a database that takes longer is asked the question itself, which says what is wrong. */
const PATIENCE = 500;

interface Kept {
  readonly contentType: string;
  readonly body: Buffer;
  readonly isCompressed: boolean;
}

/** Answers requests, from what is kept where it can. */
export class KeptResponses {
  private readonly all = new Map<string, Kept>();
  private bytes = 0;

  /** `version`: of the data and of what made the graph from it; null where none is loaded. */
  constructor(
    private readonly version: () => Promise<string | null>,
    private readonly most: number = MOST_BYTES,
  ) {}

  /** `make` answers anew and sets status and headers of the reply. Kept is only what every reader may see, no failure, and nothing that was made while the data changed. */
  async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    make: () => Promise<string>,
  ): Promise<string | Buffer | FastifyReply> {
    const version = isOpenQuestion(request) ? await this.versionSoon() : null;
    if (version === null) return make();
    const key = keyOf(version, request);
    const found = this.all.get(key);
    if (found) return this.send(key, found, request, reply);
    const body = await make();
    const contentType = String(reply.getHeader('content-type') ?? '');
    if (reply.statusCode === 200 && typeof body === 'string' && !FAILED.test(body))
      this.keep(key, version, contentType, body).catch(() => {});
    return body;
  }

  private async send(key: string, kept: Kept, request: FastifyRequest, reply: FastifyReply): Promise<Buffer> {
    this.all.delete(key);
    this.all.set(key, kept);
    reply.header('content-type', kept.contentType);
    if (!kept.isCompressed) return kept.body;
    if (!/\bbr\b/u.test(request.headers['accept-encoding'] ?? '')) return decompress(kept.body);
    reply.header('content-encoding', 'br').header('vary', 'accept-encoding');
    return kept.body;
  }

  private async keep(key: string, version: string, contentType: string, answer: string): Promise<void> {
    const isCompressed = Buffer.byteLength(answer) >= COMPRESSED.threshold;
    const body = isCompressed ? await compress(answer, COMPRESSED.brotliOptions) : Buffer.from(answer);
    if (this.all.has(key) || body.length > this.most / 8 || (await this.versionSoon()) !== version) return;
    this.all.set(key, { contentType, body, isCompressed });
    this.bytes += body.length;
    for (const [oldest, { body: gone }] of this.all) {
      if (this.bytes <= this.most) return;
      this.all.delete(oldest);
      this.bytes -= gone.length;
    }
  }

  private async versionSoon(): Promise<string | null> {
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE).unref());
    return Promise.race([this.version().catch(() => null), late]);
  }
}

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Asked by a program or page in JSON, by nobody in particular, and changing nothing. */
const isOpenQuestion = ({ method, headers, body }: FastifyRequest): boolean =>
  method === 'POST' &&
  (headers['content-type'] ?? '').startsWith('application/json') &&
  headers.authorization === undefined &&
  isQuestion(body);

const isQuestion = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  'query' in body &&
  typeof body.query === 'string' &&
  !/\bmutation\b/u.test(body.query);

/** In JSON the quotes of a text are escaped, so this stands for the key alone. */
const FAILED = /"errors":/u;

const keyOf = (version: string, { headers, body }: FastifyRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([version, headers.accept ?? '', body]))
    .digest('base64');
