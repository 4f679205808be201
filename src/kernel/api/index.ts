export { id, idInPath, moment, oneId, personNamed } from "./fields.ts";
export { listOf, listQuery, pageOf } from "./lists.ts";
export { api, type ApiCall, type ApiRoute } from "./operation.ts";
export { plainText } from "./plain-text.ts";
export { Unfit } from "./refusals.ts";
export { station, toldInPlainWords } from "./stations.ts";
export { seenSubject, seenSubjects, subject, subjectRef } from "./things.ts";
