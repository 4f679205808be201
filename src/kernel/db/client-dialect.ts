import {
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from "kysely";
import type pg from "pg";
import { preparedName } from "./prepared-name.ts";

const adapter = new PostgresAdapter();
const compiler = new PostgresQueryCompiler();

/** Lets Kysely speak through a connection whose transaction is already open. */
export function clientDialect(client: pg.ClientBase): Dialect {
  return {
    createAdapter: () => adapter,
    createDriver: () => new OpenConnectionDriver(client),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => compiler,
  };
}

class OpenConnectionDriver implements Driver {
  private readonly connection: DatabaseConnection;

  constructor(client: pg.ClientBase) {
    this.connection = {
      async executeQuery<Result>(compiled: CompiledQuery): Promise<QueryResult<Result>> {
        const text = compiled.sql;
        const values = [...compiled.parameters];
        const result = await client.query({ name: preparedName(text), text, values });
        return { rows: result.rows as Result[], numAffectedRows: BigInt(result.rowCount ?? 0) };
      },
      streamQuery() {
        throw new Error("Rows are streamed by copy, not by the query builder.");
      },
    };
  }

  init() {
    return Promise.resolve();
  }
  acquireConnection() {
    return Promise.resolve(this.connection);
  }
  beginTransaction() {
    return Promise.reject(new Error("The transaction is opened by the database's door."));
  }
  commitTransaction() {
    return this.beginTransaction();
  }
  rollbackTransaction() {
    return this.beginTransaction();
  }
  releaseConnection() {
    return Promise.resolve();
  }
  destroy() {
    return Promise.resolve();
  }
}
