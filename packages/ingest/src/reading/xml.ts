/**
 * The few parts of XML that workbooks use, read by searching forward only: every function is linear in its input, and no
 * document type is read, so nothing can grow.
 */

const namedEntities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Longer tags are not those of a workbook; they are left without attributes. */
const maxTagChars = 8_192;

/** An element found in a piece of XML. */
export interface Element {
  readonly content: string;
  readonly tag: string;
  /** Position after the end tag. */
  readonly end: number;
}

/**
 * The next element of a name at or after `from`, with its content up to the first end tag; null when there is none or
 * its end has not arrived.
 *
 * @param name The element's name with its namespace prefix, as the part writes it.
 */
export function nextElement(xml: string, name: string, from: number): Element | null {
  const start = nextTag(xml, name, from);
  if (start === -1) return null;
  const tagEnd = xml.indexOf('>', start);
  if (tagEnd === -1) return null;
  const tag = xml.slice(start, tagEnd + 1);
  if (tag.endsWith('/>')) return { content: '', tag, end: tagEnd + 1 };
  const close = xml.indexOf(`</${name}>`, tagEnd);
  return close === -1 ? null : { content: xml.slice(tagEnd + 1, close), tag, end: close + name.length + 3 };
}

/** Position of the next start tag of a name, or -1. */
export function nextTag(xml: string, name: string, from: number): number {
  for (let at = xml.indexOf(`<${name}`, from); at !== -1; at = xml.indexOf(`<${name}`, at + 1)) {
    if (endsName(xml.charCodeAt(at + name.length + 1))) return at;
  }
  return -1;
}

/** The start tags of a name. */
export function startTags(xml: string, name: string): string[] {
  const tags: string[] = [];
  for (let at = nextTag(xml, name, 0); at !== -1; at = nextTag(xml, name, at)) {
    const end = xml.indexOf('>', at);
    if (end === -1) break;
    tags.push(xml.slice(at, end + 1));
    at = end;
  }
  return tags;
}

/** Attributes of one start tag, by local name. */
export function attributes(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  if (tag.length > maxTagChars) return found;
  for (const match of tag.matchAll(/([\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const [, prefix = '', name = '', double, single] = match;
    if (prefix !== 'xmlns:') found[name] = decodeText(double ?? single ?? '');
  }
  return found;
}

/** The namespace prefix that a part gives its elements: `x:` in `<x:worksheet>`, mostly empty. */
export function namespacePrefix(head: string, root: string): string {
  return new RegExp(`<([\\w.-]{1,40}:)?${root}[\\s>]`).exec(head)?.[1] ?? '';
}

/** Text content with its character references and CDATA sections resolved. Unknown references stay as written. */
export function decodeText(raw: string): string {
  if (!raw.includes('<![CDATA[')) return resolveReferences(raw);
  let text = '';
  let position = 0;
  for (let at = raw.indexOf('<![CDATA['); at !== -1; at = raw.indexOf('<![CDATA[', position)) {
    const close = raw.indexOf(']]>', at);
    if (close === -1) break;
    text += resolveReferences(raw.slice(position, at)) + raw.slice(at + 9, close);
    position = close + 3;
  }
  return text + resolveReferences(raw.slice(position));
}

/** Spreadsheet text: also the `_x000D_` spelling of characters that XML cannot hold. NUL becomes U+FFFD. */
export function decodeCellText(raw: string): string {
  const text = decodeText(raw);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16) || 0xfffd),
  );
}

function resolveReferences(text: string): string {
  return text.includes('&') ? text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, resolve) : text;
}

function resolve(reference: string, body: string): string {
  if (!body.startsWith('#')) return namedEntities[body.toLowerCase()] ?? reference;
  const hexadecimal = body[1] === 'x' || body[1] === 'X';
  const code = Number.parseInt(body.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}

function endsName(code: number): boolean {
  return code === 0x3e || code === 0x2f || code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
