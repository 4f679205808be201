/**
 * The row types of every table. Each domain adds its own in its `tables.ts`:
 * `declare module "#kernel/db" { interface Tables { need: NeedTable } }`.
 */
export interface Tables {}

export { databaseAddresses, newPassword, type DatabaseAddresses } from "./addresses.ts";
export { openDatabase, type Database } from "./database.ts";
export { listen, type Listening } from "./listen.ts";
export { migrate, migrationState, type MigrationState } from "./migrate.ts";
export { enterCommunity, inTransaction, type Db, type Row } from "./transaction.ts";
