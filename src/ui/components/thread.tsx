import type { ComponentChildren } from "preact";
import type { Hue } from "../hue.ts";
import { Icon, type IconName } from "../icons.tsx";
import { useUiWords } from "../words.ts";
import { Time } from "./time.tsx";

/** A stop on the thread (le fil): something that happened to or around a thing. */
export type Station = {
  at?: Date;
  /** The moment only orders it: when it was is not for who looks. */
  dateless?: boolean;
  hue: Hue;
  icon: IconName;
  /** What it is, for who does not see the icon: "Besoin". */
  kind?: string;
  sentence: ComponentChildren;
  /** Who tells it, where the sentence does not say so. */
  by?: string;
};

/**
 * What came of a thing, from the first word to the thanks. The line passes from the hue of each
 * station to that of the next; it stays loose at its end while something may still come.
 */
export function Thread(props: {
  stations: Station[];
  open?: boolean;
  level?: 2 | 3;
  title?: string;
  /** Where the thread is found whole, to be looked at or read aloud. */
  href?: string;
}) {
  const { stations, open = true } = props;
  const t = useUiWords();
  const Heading = `h${props.level ?? 2}` as const;
  return (
    <div class="thread">
      <Heading>{props.title ?? t("thread")}</Heading>
      {stations.length > 0 && (
        <ol class={open ? "open" : undefined}>
          {stations.map((station, index) => (
            <li key={index} class={stationClass(station, stations[index + 1])}>
              <StationMark {...station} />
              <StationWords {...station} />
            </li>
          ))}
        </ol>
      )}
      {props.href && (
        <p>
          <a href={props.href}>{t("thread.whole")}</a>
        </p>
      )}
      {stations.length < 2 && <p class="hint">{t("thread.empty")}</p>}
    </div>
  );
}

function stationClass(station: Station, next: Station | undefined): string {
  return next ? `${station.hue} to-${next.hue}` : station.hue;
}

function StationMark({ icon, kind }: Station) {
  return (
    <span class="mark">
      <Icon name={icon} />
      {kind && <span class="hidden">{kind}, </span>}
    </span>
  );
}

function StationWords({ at: moment, dateless, sentence, by }: Station) {
  const at = dateless ? undefined : moment;
  const t = useUiWords();
  return (
    <div>
      <p>{sentence}</p>
      {at && (
        <p class="when">
          <Time at={at} />
          {by && `, ${t("thread.by", { name: by })}`}
        </p>
      )}
    </div>
  );
}
