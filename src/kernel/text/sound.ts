/** What is written in several ways and heard as one, in the order in which it is read. */
const sounds: [RegExp, string][] = [
  [/ph/g, "f"],
  [/(?<=[aeiouy])s(?=[aeuy]|i(?!on))/g, "z"],
  [/s?ch/g, "x"],
  [/sc(?=[eiy])/g, "s"],
  [/[st](?=ion)/g, "ss"],
  [/qu?|c?k|c(?![eiy])/g, "k"],
  [/c/g, "s"],
  [/gu(?=[eiy])/g, "g_"],
  [/g(?=[eiy])/g, "j"],
  [/g_/g, "g"],
  [/je(?=[ao])/g, "j"],
  [/e?au/g, "o"],
  [/(ain|ein|yn|[iy]m(?=[bp]))(?![aeiouy])/g, "in"],
  [/e[nm](?=[^aeiouynm])/g, "an"],
  [/am(?=[bp])/g, "an"],
  [/om(?=[bp])/g, "on"],
  [/a[iy]|e[iy]|oeu|eu/g, "e"],
  [/ill/g, "i"],
  [/y/g, "i"],
  [/h/g, ""],
  [/(.)\1+/g, "$1"],
  [/(?<=...)(ez|er|es|et|e|s|t|x|d|z)+$/, ""],
];

/** How a folded word sounds, roughly, so that it is met however it was spelled: "secrétaire", "secretere". */
export function sound(folded: string): string {
  if (folded.length > 60) return folded;
  return sounds.reduce((heard, [written, said]) => heard.replace(written, said), folded);
}
