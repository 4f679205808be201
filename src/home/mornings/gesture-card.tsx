import type { Waiting } from "#kernel/awaiting";
import { LinkButton, PostButton, useView } from "#ui";
import { WaitingCard } from "../pages/waiting-card.tsx";
import { useHomeWords } from "../words.ts";
import { subjectOfKey } from "./handed.ts";
import { handOverUrl, putOffPath } from "./urls.ts";

/** A gesture with its three ways: do it, not this week, or hand it over. */
export function GestureCard({ gesture, level }: { gesture: Waiting; level: 2 | 3 }) {
  const t = useHomeWords();
  const prefix = useView().community!.prefix;
  const { key, title, href } = gesture;
  return (
    <WaitingCard
      waiting={gesture}
      level={level}
      actions={
        <>
          <LinkButton href={href}>
            {t("morning.go")}
            <span class="hidden"> : {title}</span>
          </LinkButton>
          <PostButton
            weight="quiet"
            action={prefix + putOffPath}
            fields={{ geste: key }}
            about={title}
          >
            {t("morning.later")}
          </PostButton>
          {subjectOfKey(key) && (
            <LinkButton weight="quiet" href={handOverUrl(prefix, key)}>
              {t("morning.hand")}
              <span class="hidden"> : {title}</span>
            </LinkButton>
          )}
        </>
      }
    />
  );
}
