/** What the first bytes say a file is. */
export type Container =
  | 'empty'
  | 'zip'
  | 'text'
  | 'html'
  | 'json'
  | 'pdf'
  | 'gzip'
  /** The container of .xls and of password-protected workbooks. */
  | 'ole'
  | 'binary';

const signatures: readonly (readonly [Container, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['gzip', [0x1f, 0x8b]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
];

/**
 * Tells a container by its bytes.
 *
 * @param head The first bytes; a few kilobytes are enough.
 */
export function sniffContainer(head: Buffer): Container {
  if (head.length === 0) return 'empty';
  for (const [container, signature] of signatures) {
    if (signature.every((byte, index) => head[index] === byte)) return container;
  }
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!utf16 && head.includes(0)) return 'binary';
  const text = head
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trimStart();
  if (text === '') return 'empty';
  if (/^<(?:!doctype|html|head|body|\?xml|!--)/i.test(text)) return 'html';
  if (/^(?:\{|\[\s*[{[])/.test(text)) return 'json';
  return 'text';
}
