import { join } from 'node:path';
import multipart from '@fastify/multipart';
import {
  DomainError,
  InvalidInputError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitedError,
  SignInRequiredError,
} from '@sellergraph/core/errors';
import { toOutsideId } from '@sellergraph/core/outside-id';
import { requirePermission, type Viewer } from '@sellergraph/core/viewer';
import { sellerExists } from '@sellergraph/db/catalog/find-seller';
import type { Database } from '@sellergraph/db/database';
import { reading } from '@sellergraph/db/reading';
import type { OriginalStore } from '@sellergraph/ingest/originals/original-store';
import { createUpload } from '@sellergraph/services/reports/create-upload';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parsePeriod, parseSellerId, readUploadForm } from './upload-form.ts';

const LARGEST = 2 * 1024 ** 3;
const AT_ONCE = 8;

/** A form of another kind than files are sent in. */
class NotMultipartError extends DomainError {
  readonly statusCode = 415;

  constructor() {
    super('UNSUPPORTED_MEDIA_TYPE', 'Send the file as multipart/form-data. Nothing was kept.');
  }
}

interface Stores {
  /** Folder in which files arrive. */
  readonly store: string;
  readonly originals: OriginalStore;
}

/** `POST /uploads`: takes one report file for a seller, keeps it and hands it to the import. */
export async function uploads(
  app: FastifyInstance,
  database: Database,
  stores: Stores,
  findViewer: (request: FastifyRequest, reply: FastifyReply) => Promise<void>,
): Promise<void> {
  await app.register(multipart, {
    limits: { fileSize: LARGEST, files: 1, fields: 10, fieldSize: 200, fieldNameSize: 100, parts: 12 },
  });
  const underWay = new Map<string, number>();

  app.post('/uploads', { onRequest: findViewer }, async (request, reply) => {
    const viewer = requireUploader(request);
    if (!request.isMultipart()) throw new NotMultipartError();
    const others = underWay.get(viewer.agencyId) ?? 0;
    if (others >= AT_ONCE) {
      throw new RateLimitedError(`Your agency is sending ${AT_ONCE} files already. Wait until one is done.`, 10);
    }
    underWay.set(viewer.agencyId, others + 1);
    try {
      return reply.code(202).send(await receive(database, viewer, stores, request));
    } finally {
      underWay.set(viewer.agencyId, (underWay.get(viewer.agencyId) ?? 1) - 1);
    }
  });
}

/** Browsers send cookies along with forms of other sites, but no header of this kind. */
function requireUploader(request: FastifyRequest): Viewer {
  const { viewer, headers } = request;
  if (!viewer) throw new SignInRequiredError('Sign in to upload files.');
  requirePermission(viewer, 'upload:create');
  const deliberate = headers['apollo-require-preflight'] ?? headers['x-requested-with'];
  if (viewer.credential.kind === 'session' && !deliberate) {
    throw new PermissionDeniedError(
      'upload:create',
      'Send the header x-requested-with, which other sites cannot send.',
    );
  }
  return viewer;
}

async function receive(database: Database, viewer: Viewer, { store, originals }: Stores, request: FastifyRequest) {
  const form = await readUploadForm(request, store);
  try {
    const sellerId = parseSellerId(form.fields.get('sellerId'));
    const period = parsePeriod(form.fields.get('periodFrom'), form.fields.get('periodTo'));
    if (!form.file) throw new InvalidInputError('The form has no file.', 'file');
    const known = await reading(database, viewer, (tx) => sellerExists(tx, sellerId));
    if (!known) throw new NotFoundError('Your agency has no such seller.');
    const previewFirst = form.fields.get('preview') === 'true';
    const { hash: fileHash, sizeBytes } = form.file;
    const blobPath = join(viewer.agencyId, fileHash.toString('hex'));
    await originals.keep(form.file, blobPath);
    const input = {
      sellerId,
      fileName: form.fileName,
      fileHash,
      sizeBytes: BigInt(sizeBytes),
      blobPath,
      period,
      previewFirst,
    };
    const { uploadId } = await createUpload(database, viewer, input);
    return { uploadId: toOutsideId('upload', uploadId) };
  } finally {
    await form.file?.discard();
  }
}
