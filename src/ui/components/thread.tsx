import type { ComponentChildren } from "preact";
import type { Hue } from "../hue.ts";
import { Icon, type IconName } from "../icons.tsx";
import { useUiWords } from "../words.ts";

export type Station = {
  hue: Hue;
  icon: IconName;
  /** Said before the text to who does not see the icon: "Besoin". */
  kind?: string;
  text: ComponentChildren;
  by?: string;
  when?: { iso: string; label: string };
  lang?: string;
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
      {stations.length < 2 && <p class="hint">{t("thread.empty")}</p>}
    </div>
  );
}

function stationClass(station: Station, next: Station | undefined): string {
  return next ? `${station.hue} to-${next.hue}` : station.hue;
}

function StationMark({ icon }: Station) {
  return (
    <span class="mark">
      <Icon name={icon} />
    </span>
  );
}

function StationWords({ kind, text, by, when, lang }: Station) {
  const t = useUiWords();
  return (
    <div lang={lang}>
      <p>
        {kind && <span class="hidden">{kind}, </span>}
        {text}
      </p>
      {(by || when) && (
        <p class="when">
          {when && <time dateTime={when.iso}>{when.label}</time>}
          {when && by && ", "}
          {by && t("thread.by", { name: by })}
        </p>
      )}
    </div>
  );
}
