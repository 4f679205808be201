import { writeShortDay } from "#kernel/i18n";
import type { Station } from "#kernel/subjects";
import { Thread, useView } from "#ui";

/** Le fil: what led here and what came of it. */
export function ThreadPiece({ stations, open }: { stations: Station[]; open: boolean }) {
  const { locale, zone, now } = useView();
  return (
    <Thread
      open={open}
      stations={stations.map(({ at, sentence, ...station }) => ({
        ...station,
        text: sentence,
        when: { iso: at.toISOString(), label: writeShortDay(locale, zone, at, now) },
      }))}
    />
  );
}
