import { Notice, PostButton, useView } from "#ui";
import type { PostingLine } from "../postings/posting.ts";
import { postingActUrl } from "../urls.ts";
import { useNeedsWords } from "../words.ts";

/** Who looks at a need that is suggested to her: she may say that it is not for her, and take it back. */
export function OwnSuggestion({ need, unsuited }: { need: PostingLine; unsuited: boolean }) {
  const t = useNeedsWords();
  const prefix = useView().community?.prefix ?? "";
  return (
    <Notice>
      <p>{t(unsuited ? "unsuited.said" : "unsuited.suggested")}</p>
      <PostButton
        weight="quiet"
        action={postingActUrl(prefix, need, unsuited ? "mon-sujet" : "pas-mon-sujet")}
        about={need.title}
      >
        {t(unsuited ? "unsuited.takeBack" : "unsuited.say")}
      </PostButton>
    </Notice>
  );
}
