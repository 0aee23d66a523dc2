import postgres, { type Sql } from 'postgres';
import { databaseOf } from '../cluster.ts';
import { type Contender, type ServerName, startContender } from '../servers/contenders.ts';
import { findAgency, findSubject } from '../workloads/find-subject.ts';
import type { Subject } from '../workloads/workloads.ts';
import type { SetUp } from './set-up.ts';

/** One database with the servers that are measured on it. */
export interface Field {
  readonly sql: Sql;
  readonly contenders: readonly Contender[];
  readonly subject: Subject;
}

/** Generates the database where it is missing and starts the servers. They end with the set-up. */
export async function openField(
  { cluster, folder, cleanUp }: SetUp,
  scale: number,
  names: readonly ServerName[],
): Promise<Field> {
  const url = await databaseOf(cluster, scale);
  const sql = postgres(url, { max: 1, connection: { application_name: 'bench run' } });
  cleanUp.defer(() => sql.end());
  const surroundings = { url, agencyId: await findAgency(sql), dataDirectory: folder };
  const contenders: Contender[] = [];
  for (const name of names) {
    const contender = await startContender(name, surroundings);
    cleanUp.defer(() => contender.stop());
    contenders.push(contender);
  }
  const sellergraph = contenders.find(({ name }) => name === 'sellergraph');
  return { sql, contenders, subject: await findSubject(sql, sellergraph) };
}
