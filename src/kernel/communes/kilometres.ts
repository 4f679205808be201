/** Where something is, in degrees. */
export type Point = { latitude: number; longitude: number };

const meanRadius = 6371.009;

/** The way over the ground between two points, as the crow flies (haversine, on a sphere). */
export function kilometres(one: Point, other: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(one.latitude, other.latitude) +
    Math.cos(radians(one.latitude)) *
      Math.cos(radians(other.latitude)) *
      half(one.longitude, other.longitude);
  return 2 * meanRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
}
