import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../shared/controls/button.tsx';
import { Icon } from '../../../shared/controls/icon.tsx';
import { toast } from '../../../shared/controls/toast.tsx';
import { formatCount } from '../../../shared/format/numbers.ts';
import { failureOf } from '../../../shared/states/failure.ts';
import { csvHead, csvRow, download } from './export-rows.ts';
import type { RowColumn } from './row-column.ts';
import type { RowsQuestion } from './row-data.ts';
import { readRows } from './use-rows.ts';

/** Rows that are asked for at once: the most that the graph gives. */
const PAGE = 500;

interface ExportButtonProps {
  type: string;
  question: RowsQuestion;
  columns: readonly RowColumn[];
  currency: string;
  fileName: string;
  /** Rows of the result; null while it is not known. */
  total: number | null;
}

/** Saves the whole result, with the columns and the order of the table, as CSV. */
export function ExportButton({ type, question, columns, currency, fileName, total }: ExportButtonProps) {
  const client = useApolloClient();
  const [done, setDone] = useState<number | null>(null);
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);

  const save = async () => {
    const parts = [csvHead(columns, currency)];
    let count = 0;
    setDone(0);
    try {
      for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
        const page = await readRows(client, type, question, PAGE, after);
        // Whoever has left the page wants no file any more.
        if (!isThere.current) return;
        parts.push(page.rows.map((row) => csvRow(columns, row)).join(''));
        count += page.rows.length;
        after = page.next;
        setDone(count);
      }
      download(fileName, parts);
      toast(count === 1 ? '1 row exported' : `${formatCount(count)} rows exported`, fileName);
    } catch (error) {
      toast('The rows were not exported', failureOf(error).message);
    } finally {
      if (isThere.current) setDone(null);
    }
  };

  return (
    <Button variant="quiet" size="small" isPending={done !== null} onPress={() => void save()}>
      <Icon name="file" />
      {done === null ? 'Export CSV' : `${formatCount(done)}${total === null ? '' : ` of ${formatCount(total)}`} rows`}
    </Button>
  );
}
