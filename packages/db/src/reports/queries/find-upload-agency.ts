import postgres from 'postgres';

/**
 * The agency of an upload; null when there is no such upload. For the command line alone, which has the owner's access to
 * the database: no role of the product can ask this.
 */
export async function findUploadAgency(databaseUrl: string, uploadId: string): Promise<string | null> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {}, fetch_types: false });
  try {
    const [row] = await sql.begin('READ ONLY', async (tx) => {
      await tx`SET LOCAL ROLE sellergraph_migrator`;
      return tx<{ agencyId: string }[]>`
        SELECT agency_id AS "agencyId" FROM reports.report_upload_history WHERE id = ${uploadId}`;
    });
    return row?.agencyId ?? null;
  } finally {
    await sql.end();
  }
}
