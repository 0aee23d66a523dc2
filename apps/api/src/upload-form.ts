import { isDay } from '@sellergraph/core/dates';
import { DomainError, InvalidInputError } from '@sellergraph/core/errors';
import { fromOutsideId } from '@sellergraph/core/outside-id';
import type { Period } from '@sellergraph/core/reports/parsed-report';
import type { FastifyRequest } from 'fastify';
import { type ReceivedFile, receiveFile } from './receive-file.ts';

/** The file is larger than is taken. */
class FileTooLargeError extends DomainError {
  readonly statusCode = 413;

  constructor() {
    super('TOO_LARGE', 'The file is larger than 2 GB. Nothing was kept. Download a shorter period and try again.');
  }
}

/** What was sent beside the file, and the file itself, not kept yet. */
export interface UploadForm {
  fields: Map<string, string>;
  fileName: string;
  file: ReceivedFile | undefined;
}

/** Reads a multipart form. Fields may stand before or after the file. When it breaks off or is refused nothing is left. */
export async function readUploadForm(request: FastifyRequest, store: string): Promise<UploadForm> {
  const form: UploadForm = { fields: new Map(), fileName: '', file: undefined };
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (typeof part.value === 'string') form.fields.set(part.fieldname, part.value);
      } else if (part.fieldname === 'file') {
        form.fileName = cleanFileName(part.filename);
        form.file = await receiveFile(part.file, store);
        if (part.file.truncated) throw new FileTooLargeError();
      } else {
        part.file.resume();
      }
    }
    return form;
  } catch (error) {
    await form.file?.discard();
    throw error;
  }
}

/** The name for showing; paths of the sender's machine and characters that cannot be shown are left out. */
function cleanFileName(name: string | undefined): string {
  const last = (name ?? '').split(/[\\/]/).at(-1) ?? '';
  return [...last.normalize('NFC').replace(/[\p{Cc}\p{Cs}]/gu, '')].slice(0, 200).join('').trim() || 'upload';
}

/** A seller's global id (`seller_…`), its refId or its uuid. */
export function parseSellerId(text = ''): string {
  const uuid = fromOutsideId('seller', text);
  if (uuid === null) throw new InvalidInputError('Say whose file it is: sellerId is missing or no id.', 'sellerId');
  return uuid;
}

/** The days a file is about, where the sender says them. */
export function parsePeriod(from = '', to = ''): Period | null {
  if (from === '' && to === '') return null;
  if (!isDay(from) || !isDay(to) || from > to) {
    const message = 'periodFrom and periodTo are two days such as 2026-10-01, the first not after the last.';
    throw new InvalidInputError(message, 'periodFrom');
  }
  return { from, to };
}
