import { Thread, type Station } from "#ui";

/** Le fil: what led here and what came of it. */
export function ThreadPiece(props: { stations: Station[]; open: boolean; href?: string }) {
  return <Thread {...props} />;
}
