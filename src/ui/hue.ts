/** A kind of thing keeps its hue wherever it appears. Each is a class that sets `--hue` and `--ground`. */
export const hues = [
  "need",
  "offer",
  "gathering",
  "resource",
  "decision",
  "gift",
  "plain",
] as const;
export type Hue = (typeof hues)[number];
