import type { Secrets } from "#kernel/secrets";

/**
 * What lets whoever holds a mail choose its rhythm, and nothing else: opaque, of one person in one
 * community, never the same twice.
 */
export function writeRhythmToken(secrets: Secrets, communityId: number, personId: number): string {
  return secrets.seal(`rhythm ${communityId} ${personId}`).toString("base64url");
}

/** The person, or nothing when it was made up or belongs to another community. */
export function readRhythmToken(
  secrets: Secrets,
  communityId: number,
  token: string,
): number | undefined {
  const [, community, person] = /^rhythm (\d+) (\d+)$/.exec(opened(secrets, token)) ?? [];
  return Number(community) === communityId ? Number(person) : undefined;
}

function opened(secrets: Secrets, token: string): string {
  try {
    return secrets.open(Buffer.from(token, "base64url"));
  } catch {
    return "";
  }
}
