import type { Named } from "#members";
import { Card, Time, useView, type IconName } from "#ui";
import type { ComponentChildren } from "preact";
import { postingUrl } from "../urls.ts";
import { useNeedsWords } from "../words.ts";
import type { PostingKind, PostingLine } from "./posting.ts";

export const postingIcon: Record<PostingKind, IconName> = { need: "hand", offer: "sprout" };

/** The kind of a posting as every page shows it. */
export function usePostingKind(kind: PostingKind) {
  return { hue: kind, icon: postingIcon[kind], label: useNeedsWords()(kind) };
}

type PostingCardProps = {
  posting: PostingLine;
  person: Named | undefined;
  level?: 2 | 3;
  forYou?: boolean;
  children?: ComponentChildren;
};

export function PostingCard({ posting, person, level, forYou, children }: PostingCardProps) {
  const t = useNeedsWords();
  const { community } = useView();
  const kind = usePostingKind(posting.kind);
  return (
    <Card
      title={posting.title}
      href={postingUrl(community?.prefix ?? "", posting)}
      kind={kind}
      state={
        posting.closedAt ? { text: t("state.closed"), hue: "offer", icon: "check" } : undefined
      }
      identity={`${posting.kind} ${posting.id} ${posting.title}`}
      meta={[
        person?.name,
        posting.place,
        posting.remote ? t("place.remote") : "",
        <Time at={posting.openedAt} />,
      ]}
      vt={`${posting.kind}-${posting.id}`}
      level={level}
      forYou={forYou}
    >
      {children}
    </Card>
  );
}
