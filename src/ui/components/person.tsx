import type { ComponentChildren } from "preact";

const courtesies = /^(m|mr|mme|mlle|mrs|ms|dr|me)\.?$/i;

/** `RJ` for "Mme Rosalie Jean-Marie": the first letters of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word && !courtesies.test(word));
  const kept = words.length > 1 ? [words[0]!, words.at(-1)!] : words.slice(0, 1);
  return kept.map((word) => [...word][0]!.toLocaleUpperCase("fr")).join("");
}

export function Avatar({ name }: { name: string }) {
  return (
    <span class="avatar" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

export type PersonProps = {
  name: string;
  href?: string;
  /** What one should know of her here: a place, a role. */
  note?: ComponentChildren;
};

export function Person({ name, href, note }: PersonProps) {
  return (
    <span class="person">
      <Avatar name={name} />
      <span>
        {href ? <a href={href}>{name}</a> : <b>{name}</b>}
        {note && <small>{note}</small>}
      </span>
    </span>
  );
}

export function PersonList({ people, label }: { people: PersonProps[]; label?: string }) {
  return (
    <ul class="people" aria-label={label}>
      {people.map((person) => (
        <li key={person.href ?? person.name}>
          <Person {...person} />
        </li>
      ))}
    </ul>
  );
}
