import { type Archive, damaged, tooLarge } from './archive.ts';
import { Decoder } from './encoding.ts';
import { limits } from './limits.ts';
import { decodeCellText, namespacePrefix, nextElement } from './xml.ts';

/** The texts that cells of a workbook refer to by number. */
export async function readSharedStrings(archive: Archive, part: string): Promise<string[]> {
  const strings: string[] = [];
  const decoder = new Decoder('utf-8');
  let prefix: string | null = null;
  let rest = '';
  for await (const chunk of archive.stream(part, limits.sharedStringBytes)) {
    rest += decoder.push(chunk);
    prefix ??= namespacePrefix(rest, 'sst');
    rest = takeItems(rest, prefix, strings);
    if (rest.length > limits.cellChars) throw tooLarge();
  }
  return strings;
}

/** Takes the complete items out of `xml` and returns what is left. */
function takeItems(xml: string, prefix: string, strings: string[]): string {
  let position = 0;
  for (;;) {
    const item = nextElement(xml, `${prefix}si`, position);
    if (!item) return xml.slice(position);
    strings.push(textOf(item.content, prefix));
    position = item.end;
  }
}

/** The text of a shared or inline string: its runs joined, without the phonetic ones. */
export function textOf(xml: string, prefix: string): string {
  const plain = prefix === '' && xml.startsWith('<t>') && xml.indexOf('<', 3) === xml.length - 4;
  if (plain) return decodeCellText(xml.slice(3, -4));
  const spoken = xml.includes('rPh') ? withoutPhonetics(xml, `${prefix}rPh`) : xml;
  let text = '';
  let position = 0;
  for (;;) {
    const run = nextElement(spoken, `${prefix}t`, position);
    if (!run) return decodeCellText(text);
    text += run.content;
    position = run.end;
  }
}

function withoutPhonetics(xml: string, name: string): string {
  let kept = '';
  let position = 0;
  for (;;) {
    const element = nextElement(xml, name, position);
    if (!element) return kept + xml.slice(position);
    const whole = element.tag.length + element.content.length + (element.tag.endsWith('/>') ? 0 : name.length + 3);
    kept += xml.slice(position, element.end - whole);
    position = element.end;
  }
}

/** The shared string of a number. */
export function sharedString(strings: readonly string[], index: string): string {
  const text = strings[Number(index)];
  if (text === undefined) throw damaged(new Error(`No shared string ${index}`));
  return text;
}
