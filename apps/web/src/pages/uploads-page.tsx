import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useView, type ViewSeller } from '../features/catalog/view.ts';
import { useMay } from '../features/identity/viewer.ts';
import { ChooseSeller } from '../features/reports/choose-seller.tsx';
import { DropZone } from '../features/reports/drop-zone.tsx';
import { PeriodQuestion } from '../features/reports/period-question.tsx';
import { usePreviewChoice } from '../features/reports/preview-choice.ts';
import { UploadJobs } from '../features/reports/upload-jobs.tsx';
import { type PanelUpload, UploadPanel } from '../features/reports/upload-panel.tsx';
import { filterStates, stateWords } from '../features/reports/upload-words.ts';
import styles from '../features/reports/uploads.module.css';
import type { UploadsSearch } from '../features/reports/uploads-search.ts';
import { UploadsTable } from '../features/reports/uploads-table.tsx';
import { useUploadJobs } from '../features/reports/use-upload-jobs.ts';
import { graphql } from '../gql/gql.ts';
import type { DateRange, UploadFilter, UploadState } from '../gql/graphql.ts';
import { cx } from '../shared/class-names.ts';
import { Button } from '../shared/controls/button.tsx';
import { Select } from '../shared/controls/select.tsx';
import { ViewTabs } from '../shared/controls/view-tabs.tsx';
import { formatCount } from '../shared/format/numbers.ts';
import page from '../shared/page/page.module.css';
import { PageHead } from '../shared/page/page-head.tsx';
import { Failed, PanelBoundary } from '../shared/states/failed.tsx';
import { Empty } from '../shared/states/states.tsx';
import { SkeletonRows } from '../shared/table/skeleton-rows.tsx';
import { useTitle } from '../shared/use-title.ts';

const UploadsPageQuery = graphql(`
  query UploadsPageQuery($first: Int!, $where: UploadFilter, $rejectedWhere: UploadFilter) {
    uploads(first: $first, where: $where) {
      totalCount
      edges {
        node {
          id
          ...UploadRow_UploadFragment
        }
      }
    }
    withRejections: uploads(first: 1, where: $rejectedWhere) {
      totalCount
    }
  }
`);

const route = getRouteApi('/signed-in/uploads');
const PAGE = 100;
const MOST = 500;

/** Brings files in and shows what became of them. */
export function UploadsPage() {
  useTitle('Uploads');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { seller } = useView();
  const mayUpload = useMay('upload:create');
  const [first, setFirst] = useState(PAGE);
  const [period, setPeriod] = useState<DateRange | null>(null);
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const [previewFirst, setPreviewFirst] = usePreviewChoice();
  const { jobs, send, sendAgain, dismiss } = useUploadJobs();
  const variables = useMemo(() => {
    const ofSeller: UploadFilter = seller ? { sellerId: seller.id } : {};
    const rejectedWhere: UploadFilter = { ...ofSeller, withRejections: true };
    const inView = search.view === 'rejected' ? rejectedWhere : ofSeller;
    return { first, where: search.state ? { ...inView, state: [search.state] } : inView, rejectedWhere };
  }, [first, seller, search.view, search.state]);
  const { data, previousData, error, refetch } = useQuery(UploadsPageQuery, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const uploads = shown?.uploads.edges.map((edge) => edge.node) ?? [];
  const total = shown?.uploads.totalCount ?? 0;

  const change = useCallback(
    (next: UploadsSearch) => void navigate({ search: (previous) => ({ ...previous, ...next }), resetScroll: false }),
    [navigate],
  );
  const start = (files: readonly File[], target: ViewSeller) => {
    setWaiting([]);
    setPeriod(null);
    void send(files, target, { period, previewFirst });
  };
  /** Sends the file of a refused upload with its days, and goes on to the upload that this makes. */
  const answer = async (upload: PanelUpload, file: File, days: DateRange) => {
    const job = jobs.find((it) => it.uploadId === upload.id);
    const uploadId = job
      ? await sendAgain(job, days)
      : (await send([file], upload.seller, { period: days, previewFirst }))[0];
    if (uploadId) change({ upload: uploadId });
  };

  return (
    <>
      <PageHead title="Uploads">
        <ViewTabs
          label="Views"
          views={[
            { value: 'all', label: 'All' },
            { value: 'rejected', label: 'With rejected rows', count: shown?.withRejections.totalCount ?? null },
          ]}
          value={search.view ?? 'all'}
          onChange={(view) => change({ view: view === 'rejected' ? 'rejected' : undefined })}
        />
      </PageHead>
      <div className={cx(page.split, page.relative)}>
        <div className={cx(page.pane)}>
          <div className={cx(page.mainScroll)}>
            <div className={cx(page.pageBody)}>
              {mayUpload ? (
                <DropZone
                  onFiles={(files) => (seller ? start(files, seller) : setWaiting(files))}
                  period={period}
                  onPeriod={setPeriod}
                  previewFirst={previewFirst}
                  onPreviewFirst={setPreviewFirst}
                />
              ) : null}
              <UploadJobs
                jobs={jobs}
                opened={search.upload ?? null}
                onDismiss={dismiss}
                onOpen={(upload) => change({ upload })}
                onPeriod={(job, days) => void sendAgain(job, days)}
              />
              <div className={cx(page.sectionHead, styles.head)}>
                <h2>History</h2>
                <p>{shown ? (total === 1 ? '1 upload' : `${formatCount(total)} uploads`) : ''}</p>
                <span className="push" />
                <div className={cx(styles.filters)}>
                  <Select
                    label="State"
                    hideLabel
                    small
                    options={stateOptions}
                    value={search.state ?? 'all'}
                    onChange={(state) => change({ state: state === 'all' ? undefined : state })}
                  />
                </div>
              </div>
              {uploads.length > 0 ? (
                <PanelBoundary what="The history">
                  <UploadsTable
                    uploads={uploads}
                    opened={search.upload ?? null}
                    onOpen={(upload) => change({ upload })}
                  />
                  {uploads.length < Math.min(MOST, total) ? (
                    <div className={cx(styles.more)}>
                      <Button size="small" onPress={() => setFirst(MOST)}>
                        Show more uploads
                      </Button>
                    </div>
                  ) : null}
                </PanelBoundary>
              ) : shown ? (
                <NoUploads
                  view={search.view}
                  stateLabel={search.state ? stateWords[search.state].label : null}
                  sellerName={seller?.name ?? null}
                  onAll={() => change({ view: undefined, state: undefined })}
                />
              ) : error ? (
                <Failed what="The uploads" error={error} onRetry={() => void refetch()} />
              ) : (
                <SkeletonRows rows={6} />
              )}
            </div>
          </div>
        </div>
        {search.upload ? (
          <PanelBoundary key={search.upload} what="The upload">
            <UploadPanel
              id={search.upload}
              onClose={() => change({ upload: undefined })}
              askPeriod={(upload, refusal) => (
                <PeriodQuestion
                  refusal={refusal}
                  fileName={upload.fileName}
                  timeZone={upload.seller.timeZone}
                  file={jobs.find((job) => job.uploadId === upload.id)?.file ?? null}
                  onSend={(file, days) => void answer(upload, file, days)}
                />
              )}
            />
          </PanelBoundary>
        ) : null}
      </div>
      <ChooseSeller files={waiting} onChoose={(target) => start(waiting, target)} onCancel={() => setWaiting([])} />
    </>
  );
}

const stateOptions: readonly { value: UploadState | 'all'; label: string }[] = [
  { value: 'all', label: 'All states' },
  ...filterStates.map((state) => ({ value: state, label: stateWords[state].label })),
];

function NoUploads({
  view,
  stateLabel,
  sellerName,
  onAll,
}: {
  view: 'rejected' | undefined;
  stateLabel: string | null;
  sellerName: string | null;
  onAll: () => void;
}) {
  if (stateLabel !== null) {
    return (
      <Empty
        icon="filter"
        title={`No upload is in the state “${stateLabel}”`}
        action={
          <Button size="small" onPress={onAll}>
            Show all uploads
          </Button>
        }
      />
    );
  }
  if (view === 'rejected') {
    return (
      <Empty
        icon="ok"
        title="No row was left out"
        action={
          <Button size="small" onPress={onAll}>
            Show all uploads
          </Button>
        }
      >
        Every row of every upload was taken.
      </Empty>
    );
  }
  return (
    <Empty icon="upload" title={sellerName ? `Nothing was uploaded for ${sellerName} yet` : 'Nothing was uploaded yet'}>
      Begin with the bulk file: it brings the campaigns. Reports bring their figures, in any order.
    </Empty>
  );
}
