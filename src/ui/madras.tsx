import { createContext, type ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { barsOf, settOf, type Sett } from "./madras.ts";
import { provide } from "./provide.ts";

/**
 * Which cloths were already drawn, so that one met again is only referred to. A part of the page
 * that is refreshed alone has its own scope: it must not lean on a pattern drawn outside it, nor
 * carry away one that the rest of the page leans on.
 */
type Scope = { name: string; drawn: Set<string> };
const ScopeContext = createContext<Scope | undefined>(undefined);

export function MadrasScope({ name, children }: { name: string; children: ComponentChildren }) {
  return provide(ScopeContext, { name, drawn: new Set<string>() }, children);
}

/** The pattern's id, and the pattern itself the first time the scope meets this cloth. */
function usePattern(identity: string) {
  const scope = useContext(ScopeContext);
  const sett = settOf(identity);
  const id = scope?.name ? `${sett.key}-${scope.name}` : sett.key;
  if (scope?.drawn.has(id)) return { id, pattern: null };
  scope?.drawn.add(id);
  return { id, pattern: <Pattern id={id} sett={sett} /> };
}

/** The sett drawn as warp, then laid across itself as weft (`x` and `y` exchanged). */
function Pattern({ id, sett }: { id: string; sett: Sett }) {
  const { size, ground, threads } = sett;
  // The mirror of the sett stands in the middle of a square mark (64 units).
  const start = 32 - size / 2;
  return (
    <pattern id={id} x={start} y={start} width={size} height={size} patternUnits="userSpaceOnUse">
      <path fill={ground} d={`M0 0h${size}v${size}H0z`} />
      <g id={`${id}w`} opacity=".92">
        {threads.map((thread) => (
          <path key={thread.colour} fill={thread.colour} d={barsOf(thread, size)} />
        ))}
      </g>
      <use href={`#${id}w`} transform="matrix(0 1 1 0 0 0)" opacity=".72" />
    </pattern>
  );
}

/** A strip of somebody's own cloth, as wide as its place. Decorative. */
export function MadrasBand({ identity }: { identity: string }) {
  const { id, pattern } = usePattern(identity);
  return (
    <svg class="band" width="100%" height="10" aria-hidden="true" focusable="false">
      {pattern}
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}

/** The square mark of a community, a group, a path or a resource without a picture. Decorative. */
export function MadrasSquare({ identity, size = 52 }: { identity: string; size?: number }) {
  const { id, pattern } = usePattern(identity);
  return (
    <svg
      class="square"
      width={size}
      height={size}
      viewBox="0 0 64 64"
      aria-hidden="true"
      focusable="false"
    >
      {pattern}
      <rect width="64" height="64" rx="11" fill={`url(#${id})`} />
    </svg>
  );
}

/** The same square as a file of its own, for the page's icon. */
export function MadrasIcon({ identity }: { identity: string }) {
  const sett = settOf(identity);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
      <Pattern id={sett.key} sett={sett} />
      <rect width="64" height="64" rx="14" fill={`url(#${sett.key})`} />
    </svg>
  );
}
