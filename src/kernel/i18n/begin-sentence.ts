/** "une personne a donné…" as it begins a sentence: "Une personne a donné…". */
export function beginSentence(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase("fr") + text.slice(first.length);
}
