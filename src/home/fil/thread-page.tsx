import { beginSentence, writeShortDay } from "#kernel/i18n";
import type { Station, Subject } from "#kernel/subjects";
import { useMembersWords } from "#members";
import { PageHead, Paper, Section, Tabs, Thread, ThreadPicture, useView } from "#ui";
import { useHomeWords } from "../words.ts";
import { writeElapsed } from "./elapsed.ts";

export const shapes = ["liste", "image", "lecture"] as const;
export type Shape = (typeof shapes)[number];

/** A station, its sentence also in plain words. */
export type Told = Station & { plain: string };

export type ThreadPageProps = {
  subject: Subject;
  stations: Told[];
  shape: Shape;
  /** Of this page, without its shape. */
  href: string;
};

/** Le fil of any thing, as a list or as a picture. */
export function ThreadPage({ subject, stations, shape, href }: ThreadPageProps) {
  const t = useHomeWords();
  const list = <Thread stations={stations} open={!subject.closed} title={t("fil.list")} />;
  return (
    <>
      <PageHead title={t("fil.title", { title: subject.title })}>
        <a href={subject.url}>{t("fil.back", { title: subject.title })}</a>
      </PageHead>
      <Tabs
        items={shapes.map((other) => ({
          label: t(`fil.${other}`),
          href: other === "liste" ? href : `${href}?forme=${other}`,
          current: other === shape,
        }))}
      />
      {shape === "image" && <Picture stations={stations} />}
      {list}
    </>
  );
}

function Picture({ stations }: { stations: Told[] }) {
  const t = useHomeWords();
  const { locale, zone, now } = useView();
  return (
    <Section title={t("fil.image")}>
      <ThreadPicture
        stops={stations.map(({ at, dateless, hue, icon, plain }) => ({
          hue,
          icon,
          when: dateless ? "" : writeShortDay(locale, zone, at, now),
          text: beginSentence(plain),
        }))}
      />
    </Section>
  );
}

/** Le fil as one tells it aloud, with nothing around. */
export function ThreadReading({ subject, stations, href }: ThreadPageProps) {
  const t = useHomeWords();
  const { locale, zone } = useView();
  const someone = useMembersWords()("someone");
  // "Le lendemain, une personne…": only a name keeps its capital inside a sentence.
  const goingOn = (sentence: string) =>
    sentence.startsWith(beginSentence(someone))
      ? someone + sentence.slice(someone.length)
      : sentence;
  return (
    <Paper>
      <PageHead title={subject.title}>
        <span class="actions">
          <a href={href}>{t("fil.leave")}</a>
        </span>
      </PageHead>
      <div class="reading">
        {stations.map(({ at, dateless, by, plain }, index) => {
          const before = stations[index - 1];
          // What has no date for who reads is no measure of what follows either.
          const since = before?.dateless ? undefined : before?.at;
          if (dateless) return <p key={index}>{ended(beginSentence(plain))}</p>;
          const when = writeElapsed(locale, zone, at, since);
          const sentence = by
            ? t("fil.told", { when, name: by, words: plain })
            : t("fil.happened", { when, sentence: goingOn(plain) });
          return <p key={index}>{ended(sentence)}</p>;
        })}
      </div>
    </Paper>
  );
}

function ended(sentence: string): string {
  return /[.!?…»”]$/.test(sentence) ? sentence : `${sentence}.`;
}
