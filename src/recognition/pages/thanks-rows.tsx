import { beginSentence } from "#kernel/i18n";
import { PostButton, RowList, Time, useView } from "#ui";
import { writeAppearances } from "../names.ts";
import type { ThanksRead } from "../readable.ts";
import { withdrawalUrl } from "../urls.ts";
import { useRecognitionWords } from "../words.ts";

/** What a person received, each with who said it and what it was about. */
export function ReceivedThanks({ thanks, personId }: { thanks: ThanksRead[]; personId: number }) {
  const t = useRecognitionWords();
  const rows = thanks.map((said) => ({
    key: said.id,
    title: t("station.words", { words: said.words }),
    note: (
      <>
        {beginSentence(said.from.name)}, <Time at={said.saidAt} />
        {said.typedBy && ` · ${t("typedBy", { name: said.typedBy })}`}
        <About said={said} personId={personId} />
      </>
    ),
  }));
  return <RowList rows={rows} />;
}

type SaidThanksProps = { prefix: string; thanks: ThanksRead[]; viewerId: number };

/** What oneself said, or noted for another: to whom, about what, and how to take it back. */
export function SaidThanks({ prefix, thanks, viewerId }: SaidThanksProps) {
  const { locale } = useView();
  const t = useRecognitionWords();
  const rows = thanks.map((said) => ({
    key: said.id,
    title: t("station.words", { words: said.words }),
    note: (
      <>
        {said.fromId !== viewerId && `${said.from.name} `}
        {t("said.to", { names: writeAppearances(locale, said.thanked) })}, <Time at={said.saidAt} />
        {said.typedBy && ` · ${t("typedBy", { name: said.typedBy })}`}
        <About said={said} personId={said.to[0]!} />
      </>
    ),
    gesture: (
      <PostButton weight="quiet" action={withdrawalUrl(prefix, said.id)} about={said.words}>
        {t("withdraw")}
      </PostButton>
    ),
  }));
  return <RowList rows={rows} />;
}

/** A thanks about the person herself leads nowhere else. */
function About({ said: { about }, personId }: { said: ThanksRead; personId: number }) {
  if (about.kind === "person" && about.id === personId) return null;
  return (
    <>
      {" · "}
      <a href={about.url}>{about.title}</a>
    </>
  );
}
