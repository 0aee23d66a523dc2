import type { DateRange } from '../../gql/graphql.ts';

/** The server did not take the file. Nothing was changed. */
export class UploadRefused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'UploadRefused';
    this.code = code;
  }
}

/** Kinds of files that reports come in, for choosing them. */
export const acceptedFileTypes: readonly string[] = ['.csv', '.txt', '.tsv', '.xlsx'];

interface SendOptions {
  sellerId: string;
  /** Days the file covers, where it does not say it itself. */
  period: DateRange | null;
  /** The import is only tried, and waits for a yes. */
  previewFirst: boolean;
  file: File;
  onProgress: (fraction: number) => void;
}

const NOT_SENT = 'The file did not reach the server. Nothing was changed. Try again.';

/**
 * Sends a file and gives the id of its upload as soon as the server has it; reading goes on there.
 * @throws UploadRefused
 */
export function sendFile({ sellerId, period, previewFirst, file, onProgress }: SendOptions): Promise<string> {
  const form = new FormData();
  form.set('sellerId', sellerId);
  if (period) {
    form.set('periodFrom', period.from);
    form.set('periodTo', period.to);
  }
  if (previewFirst) form.set('preview', 'true');
  // Last, so that the server knows everything else when the bytes arrive.
  form.set('file', file);
  return new Promise((resolve, reject) => {
    // fetch() does not tell how much of a body was sent.
    const request = new XMLHttpRequest();
    request.open('POST', '/uploads');
    request.setRequestHeader('apollo-require-preflight', 'true');
    request.responseType = 'json';
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => reject(new UploadRefused('NOT_SENT', NOT_SENT));
    request.onload = () => {
      const { response, status } = request;
      const uploadId = textOf(response, 'uploadId');
      if (status === 202 && uploadId) resolve(uploadId);
      else
        reject(
          new UploadRefused(textOf(response, 'code') ?? `HTTP_${status}`, textOf(response, 'message') ?? NOT_SENT),
        );
    };
    request.send(form);
  });
}

function textOf(response: unknown, name: string): string | null {
  const value: unknown = typeof response === 'object' && response !== null ? Reflect.get(response, name) : null;
  return typeof value === 'string' ? value : null;
}
