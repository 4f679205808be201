import { slug } from "#kernel/text";
import type { PostingKind } from "./postings/posting.ts";

export const mutualAidPath = "/entraide";
/** All that is sought and offered, on paper. */
export const needsSheetPath = "/entraide/feuille";
export const introductionsPath = "/mises-en-relation";

export const newIntroductionPath = "/mises-en-relation/nouvelle";

export const postingsPath: Record<PostingKind, string> = { need: "/besoins", offer: "/offres" };

export const newPostingPath: Record<PostingKind, string> = {
  need: "/besoins/nouveau",
  offer: "/offres/nouvelle",
};

type Titled = { kind: PostingKind; id: number; title: string };

/** `/besoins/12-greffer-mes-avocatiers`: the id decides, the words only help to read. */
export function postingUrl(prefix: string, { kind, id, title }: Titled): string {
  const words = slug(title);
  return `${prefix}${postingsPath[kind]}/${id}${words ? `-${words}` : ""}`;
}

/** What one does with a posting: `/besoins/12/modification`. */
export function postingActUrl(
  prefix: string,
  { kind, id }: Omit<Titled, "title">,
  act: string,
): string {
  return `${prefix}${postingsPath[kind]}/${id}/${act}`;
}

export function introductionUrl(prefix: string, id: number): string {
  return `${prefix}${introductionsPath}/${id}`;
}
