import type { Hue } from "../hue.ts";
import { Icon, type IconName } from "../icons.tsx";
import { useUiWords } from "../words.ts";

/** A station as the picture shows it: all in plain words. */
export type Stop = { hue: Hue; icon: IconName; when: string; text: string };

/** How a picture is laid: so many stations a row, each in a cell. */
type Sheet = {
  class: string;
  columns: number;
  cell: number;
  row: number;
  letters: number;
  lines: number;
};

const sheets: Sheet[] = [
  { class: "picture", columns: 2, cell: 170, row: 178, letters: 19, lines: 5 },
  { class: "picture wide", columns: 4, cell: 270, row: 156, letters: 33, lines: 4 },
];

const radius = 20;

/**
 * The thread drawn: its stations along one line, which turns at the end of each row as one ploughs.
 * Drawn twice, for narrow and for wide places; one of them is shown. The list must stand beside it.
 */
export function ThreadPicture({ stops }: { stops: Stop[] }) {
  return (
    <div>
      {sheets.map((sheet) => (
        <Picture key={sheet.class} sheet={sheet} stops={stops} />
      ))}
    </div>
  );
}

function Picture({ sheet, stops }: { sheet: Sheet; stops: Stop[] }) {
  const t = useUiWords();
  const { columns, cell, row } = sheet;
  const height = Math.ceil(stops.length / columns) * row + 8;
  return (
    <svg
      class={sheet.class}
      viewBox={`0 0 ${columns * cell} ${height}`}
      role="img"
      aria-label={t("thread.picture")}
    >
      {stops.slice(1).map((_stop, index) => (
        <g key={index} class={stops[index]!.hue}>
          <path
            d={wayTo(index + 1, sheet)}
            fill="none"
            stroke="var(--thread)"
            stroke-width="4"
            stroke-linecap="round"
          />
        </g>
      ))}
      {stops.map((stop, index) => (
        <StopMark key={index} stop={stop} place={placeOf(index, sheet)} sheet={sheet} />
      ))}
    </svg>
  );
}

type Place = { x: number; y: number; row: number };

/** One row goes to the right, the next comes back. */
function placeOf(index: number, { columns, cell, row }: Sheet): Place {
  const rank = Math.floor(index / columns);
  const along = index % columns;
  const column = rank % 2 === 0 ? along : columns - 1 - along;
  return { x: column * cell + cell / 2, y: rank * row + radius + 6, row: rank };
}

/** The line that leads to a station from the one before: straight, or in a bend to the next row. */
function wayTo(index: number, sheet: Sheet): string {
  const from = placeOf(index - 1, sheet);
  const to = placeOf(index, sheet);
  if (from.row === to.row) return `M${from.x} ${from.y}H${to.x}`;
  const bend = from.x + (from.row % 2 === 0 ? 1 : -1) * sheet.cell * 0.62;
  return `M${from.x} ${from.y}C${bend} ${from.y} ${bend} ${to.y} ${to.x} ${to.y}`;
}

function StopMark({ stop, place: { x, y }, sheet }: { stop: Stop; place: Place; sheet: Sheet }) {
  return (
    <g class={stop.hue}>
      <circle cx={x} cy={y} r={radius} fill="var(--ground)" stroke="var(--hue)" stroke-width="2" />
      <Icon name={stop.icon} x={x - 11} y={y - 11} />
      <text x={x} y={y + radius + 20} text-anchor="middle" fill="var(--ink)" font-size="14">
        <tspan font-weight="700">{stop.when}</tspan>
        {linesOf(stop.text, sheet).map((line, index) => (
          <tspan key={index} x={x} dy="19">
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** A text cut into lines, as many as there is room for; not at its no-break spaces. */
function linesOf(text: string, { letters, lines: most }: Sheet): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > letters ? `${word.slice(0, letters - 1)}…` : word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, letters - 1)}…`];
}
