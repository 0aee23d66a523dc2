import { attributes, namespacePrefix, nextElement, startTags } from './xml.ts';

/** Built-in number formats that show a day or an instant, also those of East Asian versions. */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** For each cell style of a workbook, whether its numbers are days. */
export function dateStyles(styles: string): boolean[] {
  const prefix = namespacePrefix(styles.slice(0, 4_096), 'styleSheet');
  const formats = new Map<number, string>();
  for (const tag of startTags(styles, `${prefix}numFmt`)) {
    const { numFmtId = '', formatCode = '' } = attributes(tag);
    formats.set(Number(numFmtId), formatCode);
  }
  const cellFormats = nextElement(styles, `${prefix}cellXfs`, 0)?.content ?? '';
  return startTags(cellFormats, `${prefix}xf`).map((tag) => {
    const id = Number(attributes(tag).numFmtId ?? '0');
    const code = formats.get(id);
    return code === undefined ? builtInDates.has(id) : showsDay(code);
  });
}

/** A format shows a day if it names a day or a year outside quoted text and brackets. */
function showsDay(formatCode: string): boolean {
  const [first = ''] = formatCode
    .replace(/"[^"]*"|\\.|_./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';');
  return !/general/i.test(first) && /[dy]/i.test(first);
}
