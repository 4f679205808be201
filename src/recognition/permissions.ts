/** One thanks others, never oneself. */
export function mayThank(giver: { id: number }, to: readonly number[]): boolean {
  return to.length > 0 && !to.includes(giver.id);
}
