import type { Appearance } from "#members";
import type { Waiting } from "#kernel/awaiting";
import {
  CardList,
  EmptyState,
  PageHead,
  Pagination,
  PostButton,
  RowList,
  Section,
  Time,
  useView,
} from "#ui";
import { useHomeWords } from "../words.ts";
import { GestureCard } from "./gesture-card.tsx";
import type { Gestures } from "./gestures.ts";
import { morningPath, putOffPath, takeBackUrl } from "./urls.ts";

export type WholeListPageProps = Pick<Gestures, "handed" | "putOff"> & {
  open: Waiting[];
  next: string | undefined;
  named: (personId: number) => Appearance;
};

/** All that could be done for the community, and what was handed over or put off. */
export function WholeListPage({ open, next, ...rest }: WholeListPageProps) {
  const t = useHomeWords();
  const prefix = useView().community!.prefix;
  return (
    <>
      <PageHead title={t("whole.title")}>
        <p>
          {t("whole.intro")} <a href={prefix + morningPath}>{t("whole.back")}</a>
        </p>
      </PageHead>
      <Section title={t("whole.open")}>
        {open.length === 0 && <EmptyState icon="check" sentence={t("whole.empty")} />}
        <CardList>
          {open.map((gesture) => (
            <GestureCard key={gesture.key} gesture={gesture} level={3} />
          ))}
        </CardList>
        <Pagination next={next} />
      </Section>
      <HandedRows {...rest} />
      <PutOffRows {...rest} />
    </>
  );
}

type Rows = Pick<WholeListPageProps, "handed" | "putOff" | "named">;

function HandedRows({ handed, named }: Rows) {
  const t = useHomeWords();
  const prefix = useView().community!.prefix;
  if (handed.length === 0) return null;
  return (
    <Section title={t("whole.handed")}>
      <RowList
        rows={handed.map(({ gesture, handed: { id, toId, word, handedAt, takenOnAt } }) => ({
          key: gesture.key,
          title: gesture.title,
          href: gesture.href,
          note: (
            <>
              {t(takenOnAt ? "handed.takenOn" : "handed.to", { name: named(toId).name })}{" "}
              {t("handed.since")} <Time at={takenOnAt ?? handedAt} />
              {word && <> · {t("handed.word", { word })}</>}
            </>
          ),
          gesture: (
            <PostButton weight="quiet" action={takeBackUrl(prefix, id)} about={gesture.title}>
              {t("handed.takeBack")}
            </PostButton>
          ),
        }))}
      />
    </Section>
  );
}

function PutOffRows({ putOff }: Rows) {
  const t = useHomeWords();
  const prefix = useView().community!.prefix;
  if (putOff.length === 0) return null;
  return (
    <Section title={t("whole.putOff")}>
      <RowList
        rows={putOff.map(({ gesture, putOff: { untilAt } }) => ({
          key: gesture.key,
          title: gesture.title,
          href: gesture.href,
          note: (
            <>
              {t("putOff.until")} <Time at={untilAt} />
            </>
          ),
          gesture: (
            <PostButton
              weight="quiet"
              action={`${prefix}${putOffPath}/annulation`}
              fields={{ geste: gesture.key }}
              about={gesture.title}
            >
              {t("putOff.resume")}
            </PostButton>
          ),
        }))}
      />
    </Section>
  );
}
