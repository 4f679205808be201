export const signInPath = "/connexion";
export const codePath = "/connexion/code";
export const linkPath = "/connexion/lien";
export const signOutPath = "/deconnexion";

/** A place of this site to go back to; anything else leads home. */
export function safeReturn(prefix: string, asked: string | null | undefined): string {
  const safe = asked && /^\/(?![/\\])[^\s\p{Cc}\\]*$/u.test(asked) && asked.length < 500;
  return safe ? asked : `${prefix}/`;
}
