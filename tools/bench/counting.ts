/** Bindings that count what is asked of them. */

/** What Cloudflare bills beside the request itself. */
export interface Operations {
  /** D1 round trips, the statements in them, and the rows that these read and wrote. */
  trips: number;
  statements: { sql: string; parameters: unknown[] }[];
  rowsRead: number;
  rowsWritten: number;
  kvReads: number;
  /** Writes, deletes and lists, which cost the same. */
  kvWrites: number;
  /** R2's class A (they change or list) and class B (they read). */
  r2ClassA: number;
  r2ClassB: number;
}

/** The same bindings, and the operations that they are asked for from now on. */
export function countOperations<Env extends object>(env: Env): { env: Env; operations: Operations } {
  const operations: Operations = {
    ...{ trips: 0, statements: [], rowsRead: 0, rowsWritten: 0 },
    ...{ kvReads: 0, kvWrites: 0, r2ClassA: 0, r2ClassB: 0 },
  };
  const counted = Object.entries(env).map(([name, binding]) => [name, countedBinding(binding, operations)]);
  return { env: Object.fromEntries(counted) as Env, operations };
}

function countedBinding(binding: unknown, operations: Operations): unknown {
  if (typeof binding !== "object" || binding === null) return binding;
  if ("batch" in binding && "prepare" in binding) return countedDatabase(binding as D1Database, operations);
  if ("getWithMetadata" in binding) {
    return counting(binding, (method) => {
      if (method.startsWith("get")) operations.kvReads += 1;
      else operations.kvWrites += 1;
    });
  }
  if ("createMultipartUpload" in binding) {
    return counting(binding, (method) => {
      if (method === "get" || method === "head") operations.r2ClassB += 1;
      else if (method !== "delete") operations.r2ClassA += 1;
    });
  }
  return binding;
}

function counting(binding: object, count: (method: string) => void): object {
  return new Proxy(binding, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => {
        count(String(name));
        return value.apply(target, given);
      };
    },
  });
}

/** Statements remember their SQL; the ways to run one that tell no costs (`raw`, `exec`, sessions) are not there. */
function countedDatabase(database: D1Database, operations: Operations): D1Database {
  const count = <T extends D1Result>(statement: Counted, result: T): T => {
    operations.statements.push({ sql: statement.sql, parameters: statement.parameters });
    operations.rowsRead += result.meta.rows_read;
    operations.rowsWritten += result.meta.rows_written;
    return result;
  };

  class Counted {
    readonly sql: string;
    readonly parameters: unknown[];
    readonly real: D1PreparedStatement;

    constructor(sql: string, parameters: unknown[] = []) {
      this.sql = sql;
      this.parameters = parameters;
      this.real = database.prepare(sql).bind(...parameters);
    }
    bind(...parameters: unknown[]) {
      return new Counted(this.sql, parameters);
    }
    async all() {
      operations.trips += 1;
      return count(this, await this.real.all());
    }
    run() {
      return this.all();
    }
    async first(column?: string) {
      const row = (await this.all()).results[0] ?? null;
      return row === null || column === undefined ? row : row[column];
    }
  }

  return {
    prepare: (sql: string) => new Counted(sql),
    async batch(statements: Counted[]) {
      operations.trips += 1;
      const results = await database.batch(statements.map(({ real }) => real));
      return results.map((result, i) => count(statements[i] as Counted, result));
    },
  } as unknown as D1Database;
}
