import "./tables.ts";

export { postingForm, outcomeForm, type OutcomeEntry, type PostingEntry } from "./forms.ts";
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
export { needsThatFit, type FittingNeed } from "./matching/needs-that-fit.ts";
export { PostingCard } from "./postings/posting-card.tsx";
export type { Posting, PostingKind, PostingLine } from "./postings/posting.ts";
export { publishNeed, publishOffer } from "./postings/publish.ts";
export { stepBack } from "./introductions/step-back.ts";
export {
  findPosting,
  findPostings,
  listPostings,
  postingsOf,
  unansweredNeeds,
} from "./postings/queries.ts";
export { tellOutcome } from "./tell-outcome.ts";
export {
  introductionUrl,
  needsSheetPath,
  mutualAidPath,
  newPostingPath,
  postingUrl,
} from "./urls.ts";
export { needsWords, useNeedsWords } from "./words.ts";
