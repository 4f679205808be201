import type { Domain } from "#kernel/http";

export const communities: Domain = {
  name: "communities",
  tables: { community: "Nothing about a person." },
};
