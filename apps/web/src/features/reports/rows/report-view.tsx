import { useQuery } from '@apollo/client/react';
import type { ReportDeclaration } from '@sellergraph/core/reports/report';
import { Link } from '@tanstack/react-router';
import { cx } from '../../../shared/class-names.ts';
import { Button, buttonClass } from '../../../shared/controls/button.tsx';
import { formatRange } from '../../../shared/format/days.ts';
import page from '../../../shared/page/page.module.css';
import { Failed, PanelBoundary } from '../../../shared/states/failed.tsx';
import { Empty, Notice } from '../../../shared/states/states.tsx';
import grid from '../../../shared/table/grid.module.css';
import { SkeletonRows } from '../../../shared/table/skeleton-rows.tsx';
import { useSetView } from '../../catalog/use-set-view.ts';
import { useView, type ViewSeller } from '../../catalog/view.ts';
import { ExportButton } from './export-button.tsx';
import { pageOfReport } from './report-pages.ts';
import { columnsOfReport, shownColumns } from './row-column.ts';
import { type RowsQuestion, sumsDocument, sumsOfAnswer, variablesOf } from './row-data.ts';
import { RowPanel } from './row-panel.tsx';
import { RowsBar } from './rows-bar.tsx';
import { rowsWords } from './rows-head.tsx';
import { nextSort, parseSort, type RowsChange, type RowsSearch } from './rows-search.ts';
import { RowsTable } from './rows-table.tsx';
import type { SellerReport } from './seller-reports.ts';
import { timeUnitWords } from './time-units.ts';
import { useRows } from './use-rows.ts';

interface ReportViewProps {
  report: ReportDeclaration;
  seller: ViewSeller;
  /** What there is of the report; it has rows. */
  found: SellerReport;
  search: RowsSearch;
  onChange: RowsChange;
}

/** The rows of one report of one seller, as the address says. */
export function ReportView({ report, seller, found, search, onChange }: ReportViewProps) {
  const { range } = useView();
  const setView = useSetView();
  const own = pageOfReport(report.type)?.view;
  const columns = columnsOfReport(report);
  const shown = shownColumns(columns, search.columns, own?.columns);
  const units = found.timeUnits.map(({ timeUnit }) => timeUnit);
  const unit = units.find((it) => it === search.unit) ?? units[0] ?? null;
  const ofUnit = found.timeUnits.find(({ timeUnit }) => timeUnit === unit);
  const sort = parseSort(
    search.sort ?? own?.sort,
    columns.map(({ order }) => order),
  );
  const question: RowsQuestion = {
    seller: seller.id,
    range: { from: range.from, to: range.to },
    timeUnit: unit,
    text: search.text ?? null,
    order: sort,
  };
  const { rows, isStale, hasMore, error, loadMore, retry } = useRows(report.type, question);
  const summed = useQuery(sumsDocument(report.type), { variables: variablesOf(question), fetchPolicy: 'no-cache' });
  const sums = sumsOfAnswer(summed.data);
  const keys = columns.filter(({ role, kind }) => role === 'key' && kind === 'text');
  const opened = rows?.find(({ id }) => id === search.row) ?? null;

  const body = () => {
    if (error && !rows?.length) return <Failed what="The rows" error={error} onRetry={retry} />;
    if (!rows) return <SkeletonRows rows={10} />;
    if (rows.length > 0 || isStale) {
      return (
        <PanelBoundary what="The table">
          <RowsTable
            label={`${report.label}, rows`}
            rows={rows}
            isStale={isStale}
            // After a failure the foot asks whether to go on.
            hasMore={hasMore && !error}
            onMore={loadMore}
            columns={shown}
            labels={own?.labels ?? {}}
            bars={own?.bars ?? []}
            currency={rows[0]?.currency ?? seller.currency}
            sums={sums}
            sort={sort}
            onSort={(order) => onChange({ sort: nextSort(order, sort) }, true)}
            opened={search.row ?? null}
            onOpen={(row) => onChange({ row: row ?? undefined }, true)}
          />
        </PanelBoundary>
      );
    }
    if (search.text) {
      return (
        <Empty
          icon="search"
          title={`No row has “${search.text}” in ${keys.map(({ label }) => label.toLowerCase()).join(' or ')}`}
          action={
            <Button size="small" onPress={() => onChange({ text: undefined })}>
              Show all rows
            </Button>
          }
        />
      );
    }
    return (
      <Empty
        icon="table"
        title={`No rows for ${formatRange(range.from, range.to)}`}
        action={
          ofUnit ? (
            <Button size="small" onPress={() => setView({ from: ofUnit.firstDay, to: ofUnit.lastDay })}>
              Show {formatRange(ofUnit.firstDay, ofUnit.lastDay)}
            </Button>
          ) : null
        }
      >
        {ofUnit
          ? `${rowsWords(ofUnit.rows)} of ${seller.name} are about ${formatRange(ofUnit.firstDay, ofUnit.lastDay)}.`
          : null}
      </Empty>
    );
  };

  return (
    <>
      <RowsBar
        units={units}
        unit={unit}
        text={search.text ?? ''}
        searched={keys.map(({ label }) => label).join(', ')}
        columns={columns}
        shown={shown}
        isChosen={search.columns !== undefined}
        onChange={onChange}
        actions={
          <ExportButton
            type={report.type}
            question={question}
            columns={shown}
            currency={rows?.[0]?.currency ?? seller.currency}
            fileName={`${report.type} ${seller.name} ${seller.marketplace} ${range.from} ${range.to}.csv`}
            total={sums?.rows ?? null}
          />
        }
      />
      <div className={cx(page.split, page.ruled)}>
        <div className={cx(page.pane)}>
          {sums && sums.rows > 0 && !sums.addsUp ? (
            <Notice tone="info">
              These rows count the same days more than once, so they are not added up. Choose days with one{' '}
              {unit === 'SNAPSHOT' ? 'snapshot' : 'period'} to see totals.
            </Notice>
          ) : null}
          {body()}
          {rows && rows.length > 0 ? (
            <div className={cx(grid.gridFoot)}>
              <span role="status">
                {sums ? rowsWords(sums.rows) : `${rowsWords(rows.length)}${hasMore ? ' and more' : ''}`}
                {unit ? `, ${timeUnitWords[unit].toLowerCase()}` : ''}
              </span>
              {error ? (
                <span className="row">
                  The next rows did not arrive
                  <Button variant="link" onPress={loadMore}>
                    Try again
                  </Button>
                </span>
              ) : null}
              <span className="push hide-md">{report.grain}</span>
            </div>
          ) : null}
        </div>
        {search.row ? (
          <PanelBoundary key={search.row} what="The panel">
            <RowPanel
              id={search.row}
              row={opened}
              columns={columns}
              onClose={() => onChange({ row: undefined }, true)}
            />
          </PanelBoundary>
        ) : null}
      </div>
    </>
  );
}

/** In the place of the rows of a seller that has none of the report. */
export function NoReport({ report, seller }: { report: ReportDeclaration; seller: ViewSeller }) {
  return (
    <Empty
      icon="table"
      title={`No rows of “${report.label}” for ${seller.name} yet`}
      action={
        <Link to="/uploads" className={buttonClass({ variant: 'primary', size: 'small' })}>
          Upload the report
        </Link>
      }
    >
      {report.grain}
    </Empty>
  );
}
