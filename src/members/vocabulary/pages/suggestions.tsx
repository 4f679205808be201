import type { FoundSkill } from "../queries.ts";

/** What one may mean, while one types: the page's script makes the options of its list of it. */
export function Suggestions({ skills }: { skills: FoundSkill[] }) {
  return (
    <ul>
      {skills.map(({ id, label, matched }) => (
        <li key={id} data-value={label}>
          {label}
          {matched !== label && <small> ({matched})</small>}
        </li>
      ))}
    </ul>
  );
}
