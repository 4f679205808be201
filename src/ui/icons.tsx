/** Strokes on a 24 grid. A page that repeats an icon pays a few bytes: compression sees to it. */
const strokes = {
  alert: "M12 4.5l8.5 15h-17zM12 10.5v4M12 17v.1",
  arrow: "M5 12h14M13 6l6 6-6 6",
  badge: "M12 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM8.5 13.5L7 21l5-2.5 5 2.5-1.5-7.5",
  blocker: "M8 3.5c0 8.5 8 8.5 8 17M16 3.5c0 8.5-8 8.5-8 17M5.5 12h13",
  calendar: "M4 6.5h16V20H4zM4 11h16M8.5 3.5V8M15.5 3.5V8",
  check: "M4.5 12.5l5 5 10-11",
  clock: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2",
  cross: "M6 6l12 12M18 6L6 18",
  decision: "M4 5h16v11h-8.5L7 20v-4H4zM8.5 10.5l2.5 2.5 4.5-5",
  document: "M14 3.5H6v17h12v-13zM14 3.5v4h4M9.5 12.5h5M9.5 16.5h5",
  down: "M6 9.5l6 6 6-6",
  download: "M12 4v11M7 10.5l5 5 5-5M5 20h14",
  eye: "M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12zM12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6z",
  flag: "M6 21V4c4-2 8 2 12 0v9.5c-4 2-8-2-12 0",
  gift: "M4 8.5h16v4H4zM5.5 12.5V20h13v-7.5M12 8.5V20M12 8.5c-5.5 0-5.5-5-3-5 2 0 3 2.5 3 5 0-2.5 1-5 3-5 2.5 0 2.5 5-3 5z",
  hand: "M8 12V6.2a1.5 1.5 0 0 1 3 0V11M11 6V4.5a1.5 1.5 0 0 1 3 0V11M14 6.2a1.5 1.5 0 0 1 3 0v5.3M17 9a1.5 1.5 0 0 1 3 0v5c0 4-2.7 6.7-6.5 6.7-3 0-4.6-1.2-6-3.7l-3-5.2c-.8-1.5 1-2.7 2.2-1.4L8.5 12.5",
  heart:
    "M12 20C6 16 3.8 12.5 3.8 9.3a4.3 4.3 0 0 1 8.2-1.8 4.3 4.3 0 0 1 8.2 1.8c0 3.2-2.2 6.7-8.2 10.7z",
  home: "M4 11l8-7 8 7v9h-5.5v-6h-5v6H4z",
  info: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.8v.1",
  letter: "M3.5 6h17v12.5h-17zM4 7l8 6 8-6",
  link: "M10 13.5a4 4 0 0 0 5.7.2l3.1-3.1a4 4 0 0 0-5.6-5.7l-1.2 1.1M14 10.5a4 4 0 0 0-5.7-.2l-3.1 3.1a4 4 0 0 0 5.6 5.7l1.2-1.1",
  lock: "M5.5 11h13v9.5h-13zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  path: "M6 20.5h8a4 4 0 0 0 0-8h-4a4 4 0 0 1 0-8h8M15.5 2l2.5 2.5L15.5 7",
  pencil: "M4 20l1.2-4.8L15.8 4.6l3.6 3.6L8.8 18.8zM13.5 7l3.6 3.6",
  people:
    "M9 11a3.3 3.3 0 1 0 0-6.6A3.3 3.3 0 0 0 9 11zM2.8 19.5c.3-3.3 2.7-5.2 6.2-5.2s5.9 1.9 6.2 5.2M15.5 4.7a3.3 3.3 0 0 1 0 6M17.5 14.6c2.2.6 3.5 2.3 3.7 4.9",
  person:
    "M12 11.5a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6zM4.8 20.5c.4-3.7 3.2-5.8 7.2-5.8s6.8 2.1 7.2 5.8",
  phone:
    "M5 4h4l1.5 4.5L8 10.5c1.2 2.5 3 4.3 5.5 5.5l2-2.5L20 15v4c0 1-.8 1.5-1.8 1.4C10.5 19.8 4.7 14 3.6 5.8 3.5 4.7 4 4 5 4z",
  pin: "M12 21c-4.5-4.2-6.7-7.8-6.7-11a6.7 6.7 0 0 1 13.4 0c0 3.2-2.2 6.8-6.7 11zM12 12.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8z",
  plus: "M12 5v14M5 12h14",
  repeat:
    "M4 11.5A8 8 0 0 1 18.5 7.5L20 9.5M20 4.5v5h-5M20 12.5A8 8 0 0 1 5.5 16.5L4 14.5M4 19.5v-5h5",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20 20",
  speech: "M4 5h16v11h-8.5L7 20v-4H4z",
  sprout: "M12 20.5v-8M12 12.5c0-4-3-6-8-6 0 4.5 3 6 8 6zM12 10c0-3.8 3-6 8-6 0 4.3-3 6-8 6z",
} as const;

export type IconName = keyof typeof strokes;
export const iconNames = Object.keys(strokes) as IconName[];

/**
 * Always beside words that say the same: an icon alone tells nothing to a screen reader. `x` and `y`
 * place it inside a drawing.
 */
export function Icon({ name, x, y }: { name: IconName; x?: number; y?: number }) {
  return (
    <svg
      x={x}
      y={y}
      class="icon"
      width="20"
      height="20"
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={strokes[name]} />
    </svg>
  );
}
