import "./tables.ts";

export { postingForm, outcomeForm, type OutcomeEntry } from "./forms.ts";
export { joinNeed, leaveNeed } from "./allies/ally.ts";
export { mattersOf } from "./introductions/about.ts";
export { answerIntroduction } from "./introductions/answer.ts";
export { confirmMeeting } from "./introductions/confirm-meeting.ts";
export {
  inTouch,
  othersThan,
  standing,
  type Introduction,
  type Standing,
} from "./introductions/introduction.ts";
export { proposeIntroduction, proposeMeeting } from "./introductions/propose.ts";
export { findIntroduction, introductionsAwaiting } from "./introductions/queries.ts";
export { findMatches, type NamedMatch } from "./matching/find-matches.ts";
export { PostingCard } from "./postings/posting-card.tsx";
export type { PostingEntry } from "./postings/entry.ts";
export { listPostings, publicPostings } from "./postings/lists.ts";
export type { Aim, Audience, Posting, PostingKind, PostingLine } from "./postings/posting.ts";
export { publishNeed, publishOffer } from "./postings/publish.ts";
export { renew, reopen, setAside } from "./states/set-aside.ts";
export { stepBack } from "./introductions/step-back.ts";
export { collectivesOffering, skillsOffered } from "./postings/skills-of-collectives.ts";
export { findPosting, findPostings, postingsOf } from "./postings/queries.ts";
export { sayUnsuited } from "./unsuited/say-unsuited.ts";
export { tellOutcome } from "./tell-outcome.ts";
export {
  introductionUrl,
  needsSheetPath,
  mutualAidPath,
  newPostingPath,
  postingUrl,
} from "./urls.ts";
export { needsWords, useNeedsWords } from "./words.ts";
