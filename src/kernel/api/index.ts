export { id, moment, oneId, personNamed } from "./fields.ts";
export { listOf, listQuery, pageOf } from "./lists.ts";
export { api, type ApiCall, type ApiRoute } from "./operation.ts";
