import { EmptyState, PageHead, Section } from "#ui";
import type { ThanksRead } from "../readable.ts";
import { useRecognitionWords } from "../words.ts";
import { ReceivedThanks, SaidThanks } from "./thanks-rows.tsx";

export type MyThanksPageProps = {
  prefix: string;
  viewerId: number;
  received: ThanksRead[];
  said: ThanksRead[];
};

export function MyThanksPage({ prefix, viewerId, received, said }: MyThanksPageProps) {
  const t = useRecognitionWords();
  const nothing = received.length === 0 && said.length === 0;
  return (
    <>
      <PageHead title={t("mine")} />
      {nothing && <EmptyState icon="heart" sentence={t("mine.empty")} why={t("mine.empty.why")} />}
      {received.length > 0 && (
        <Section title={t("received")}>
          <ReceivedThanks thanks={received} personId={viewerId} />
        </Section>
      )}
      {said.length > 0 && (
        <Section title={t("mine.said")}>
          <SaidThanks prefix={prefix} thanks={said} viewerId={viewerId} />
        </Section>
      )}
    </>
  );
}
