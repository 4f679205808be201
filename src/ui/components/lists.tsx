import { frenchSpacing, type Locale } from "#kernel/i18n";
import type { ComponentChildren } from "preact";
import { Icon } from "../icons.tsx";
import { useLang } from "../language.tsx";
import { useUiWords } from "../words.ts";

/** Why somebody or something is proposed, one fact a line. */
export function Reasons({ items, label }: { items: ComponentChildren[]; label?: string }) {
  const t = useUiWords();
  return (
    <ul class="reasons" aria-label={label ?? t("reasons")}>
      {items.map((item, index) => (
        <li key={index}>
          <Icon name="check" />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}

export type Degree = "strong" | "good" | "possible";
const filled = { strong: 3, good: 2, possible: 1 };

/** How well two things go together, in words first; the three marks only repeat them. */
export function Strength({ degree }: { degree: Degree }) {
  const t = useUiWords();
  return (
    <span class="strength">
      <svg width="30" height="10" viewBox="0 0 30 10" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((mark) => (
          <circle
            key={mark}
            class={mark < filled[degree] ? "on" : undefined}
            cx={5 + mark * 10}
            cy="5"
            r="3.6"
          />
        ))}
      </svg>
      {t(`strength.${degree}`)}
    </span>
  );
}

export function DefinitionList(props: {
  items: { term: ComponentChildren; description: ComponentChildren; lang?: string }[];
}) {
  return (
    <dl class="definitions">
      {props.items.map(({ term, description, lang }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd lang={lang}>{description}</dd>
        </div>
      ))}
    </dl>
  );
}

/**
 * Plain text as somebody typed it: paragraphs and line breaks kept, nothing else read into it but
 * what `words` makes of a line.
 */
export function TypedText(props: {
  text: string;
  lang?: Locale;
  words?: (line: string) => ComponentChildren;
}) {
  const { text, lang, words = (line) => line } = props;
  const paragraphs = frenchSpacing(text.trim()).split(/\r?\n[ \t]*\r?\n/);
  return (
    <div class="prose" lang={useLang(lang)}>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>
          {paragraph
            .split(/\r?\n/)
            .flatMap((line, row) => (row ? [<br key={row} />, words(line)] : [words(line)]))}
        </p>
      ))}
    </div>
  );
}

/**
 * Short things one under the other, each with the gesture that concerns it; `inColumns`, where there
 * is room, when there are many of a word or two.
 */
export function RowList({
  rows,
  inColumns,
}: {
  inColumns?: boolean;
  rows: {
    key: string | number;
    title: string;
    href?: string;
    note?: ComponentChildren;
    gesture?: ComponentChildren;
  }[];
}) {
  if (rows.length === 0) return null;
  return (
    <ul class={inColumns ? "rows columns" : "rows"}>
      {rows.map(({ key, title, href, note, gesture }) => (
        <li key={key}>
          <span>
            {href ? <a href={href}>{title}</a> : <b>{title}</b>} {note && <small>{note}</small>}
          </span>
          {gesture}
        </li>
      ))}
    </ul>
  );
}
