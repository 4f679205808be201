import type { ComponentChildren } from "preact";
import type { Hue } from "../hue.ts";
import { useUiWords } from "../words.ts";

export type TableProps = {
  caption: string;
  /** Names of the columns; the first one's cells are the rows' headings. */
  columns: string[];
  rows: ComponentChildren[][];
  /** Says the caption only to who does not see the title just above. */
  quietCaption?: boolean;
};

/** Where there is no room for columns, each cell says its column's name. */
export function Table({ caption, columns, rows, quietCaption }: TableProps) {
  return (
    <div class="table">
      <table>
        <caption class={quietCaption ? "hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([heading, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{heading}</th>
              {cells.map((cell, index) => (
                <td key={index} data-label={columns[index + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export type Bar = { label: ComponentChildren; value: number; shown: string };

/**
 * Numbers of one unit as bars, which are also the rows of a table: the picture and what can be
 * read are the same thing. Never two units on one scale.
 */
export function BarChart(props: {
  caption: string;
  bars: Bar[];
  hue?: Hue;
  quietCaption?: boolean;
}) {
  const { caption, bars, hue = "plain" } = props;
  const t = useUiWords();
  const most = Math.max(...bars.map((bar) => bar.value), 0) || 1;
  return (
    <table class={`bars ${hue}`}>
      <caption class={props.quietCaption ? "hidden" : undefined}>{caption}</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">{t("chart.what")}</th>
          <th scope="col">{t("chart.amount")}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, value, shown }, index) => (
          <tr key={index}>
            <th scope="row">{label}</th>
            <td class="amount">{shown}</td>
            <td class="bar">
              <svg width="100%" height="12" aria-hidden="true" focusable="false">
                <rect class="trough" width="100%" height="12" rx="6" />
                <rect width={`${Math.round((100 * value) / most)}%`} height="12" rx="6" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
