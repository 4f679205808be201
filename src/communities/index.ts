import "./tables.ts";

export { foundCommunity } from "./found-community.ts";
export { foundingForm, zones, type Founding } from "./forms.ts";
export { allCommunities, communityFinder, communityOf, type Community } from "./queries.ts";
