/**
 * The French stemmer of Snowball (https://snowballstem.org/algorithms/french/stemmer.html) for words
 * that `fold` gave: without accents, so without the rules that need them.
 */
export function stem(folded: string): string {
  if (folded.length < 2 || folded.length > 60) return folded;
  const word = markVowels(folded);
  const regions = regionsOf(word);
  const ended = withoutEnding(word, regions);
  const verbless = ended.more ? withoutVerbEnding(ended.word, regions) : undefined;
  const shorter = verbless ?? ended.word;
  const last =
    verbless !== undefined || ended.word !== word
      ? shorter.replace(/Y$/, "i")
      : withoutResidue(shorter, regions);
  return last.replace(/(enn|onn|ett|ell|eill)$/, (end) => end.slice(0, -1)).toLowerCase();
}

type Regions = { rv: number; r1: number; r2: number };

/** Vowels that count as consonants are written in capitals. */
function markVowels(word: string): string {
  return word
    .replace(/qu/g, "qU")
    .replace(
      /([aeiou])([ui])(?=[aeiouy])/g,
      (_, before: string, it: string) => before + it.toUpperCase(),
    )
    .replace(/y(?=[aeiou])|(?<=[aeiou])y/g, "Y");
}

function regionsOf(word: string): Regions {
  const after = (from: number) => {
    const match = /[aeiouy][^aeiouy]/.exec(word.slice(from));
    return match ? from + match.index + 2 : word.length;
  };
  const r1 = after(0);
  const vowel = /[aeiouy]/.exec(word.slice(1));
  let rv = vowel ? vowel.index + 2 : word.length;
  if (/^[aeiouy]{2}/.test(word) || /^(par|col|tap)/.test(word)) rv = Math.min(3, word.length);
  return { rv, r1, r2: after(r1) };
}

/** What a standard ending leaves; `more` when a verb's ending may still follow. */
function withoutEnding(word: string, { rv, r1, r2 }: Regions): { word: string; more: boolean } {
  const unchanged = { word, more: true };
  const match = endings.exec(word);
  if (!match) return unchanged;
  const [end] = match;
  const at = match.index;
  const start = word.slice(0, at);
  const cut = (text: string, ending: string, from: number, instead = "") =>
    text.endsWith(ending) && text.length - ending.length >= from
      ? text.slice(0, -ending.length) + instead
      : text;
  const given = (result: string) => ({ word: result, more: false });
  if (/^(ances?|iqUes?|ismes?|ables?|istes?|eux)$/.test(end))
    return at >= r2 ? given(start) : unchanged;
  if (/^(atrices?|ateurs?|ations?)$/.test(end)) {
    if (at < r2) return unchanged;
    if (!start.endsWith("ic")) return given(start);
    return given(at - 2 >= r2 ? start.slice(0, -2) : `${start.slice(0, -2)}iqU`);
  }
  if (/^logies?$/.test(end)) return at >= r2 ? given(`${start}log`) : unchanged;
  if (/^[ut]sions?$|^u[st]ions?$/.test(end)) return at >= r2 ? given(`${start}u`) : unchanged;
  if (/^ences?$/.test(end)) return at >= r2 ? given(`${start}ent`) : unchanged;
  if (/^issements?$/.test(end))
    return at >= r1 && /[^aeiouy]$/.test(start) ? given(start) : unchanged;
  if (/^ements?$/.test(end)) {
    if (at < rv) return unchanged;
    if (start.endsWith("iv")) return given(cut(cut(start, "iv", r2), "at", r2));
    if (start.endsWith("eus"))
      return given(at - 3 >= r2 ? start.slice(0, -3) : cut(start, "eus", r1, "eux"));
    if (/abl$|iqU$/.test(start)) return given(at - 3 >= r2 ? start.slice(0, -3) : start);
    return given(start);
  }
  if (/^(ifs?|ives?)$/.test(end)) {
    if (at < r2) return unchanged;
    const shorter = cut(start, "at", r2);
    if (shorter === start || !shorter.endsWith("ic")) return given(shorter);
    return given(shorter.length - 2 >= r2 ? shorter.slice(0, -2) : `${shorter.slice(0, -2)}iqU`);
  }
  if (end === "eaux") return given(`${start}eau`);
  if (end === "aux") return at >= r1 ? given(`${start}al`) : unchanged;
  if (/^euses?$/.test(end))
    return at >= r2 ? given(start) : at >= r1 ? given(`${start}eux`) : unchanged;
  if (end === "amment") return at >= rv ? { word: `${start}ant`, more: true } : unchanged;
  if (end === "emment") return at >= rv ? { word: `${start}ent`, more: true } : unchanged;
  // ment, ments
  return at - 1 >= rv && /[aeiouy]$/.test(start) ? { word: start, more: true } : unchanged;
}

// The longest first: what stands first in the word is the longest that ends it.
const endings =
  /(issements?|atrices?|ateurs?|ations?|logies?|usions?|utions?|amment|emment|ements?|ances?|iqUes?|ismes?|ables?|istes?|ences?|euses?|ments?|eaux|ives?|eux|aux|ifs?)$/;

const iVerb =
  /(issaIent|issantes?|issants?|issions|iraIent|issais|issait|issent|issiez|issons|irions|issez|isses?|irais|irait|irent|iriez|irons|iront|iras|irez|irai|ira|ies?|ir|is|it|i)$/;
const longVerb =
  /(eraIent|erions|assions|assent|assiez|erais|erait|eriez|erons|eront|asses?|antes?|aIent|ants?|eras|erez|erai|ions|era|ais|ait|ant|iez|er|ez|as|ai|a)$/;

/** Without the ending of a conjugated verb; nothing when there is none. */
function withoutVerbEnding(word: string, { rv, r2 }: Regions): string | undefined {
  const inRegion = word.slice(rv);
  const asI = iVerb.exec(inRegion);
  if (asI && asI.index > 0 && /[^aeiouy]$/.test(inRegion.slice(0, asI.index)))
    return word.slice(0, rv + asI.index);
  const other = longVerb.exec(inRegion);
  if (!other) return undefined;
  const [end] = other;
  const at = rv + other.index;
  if (end === "ions") return at >= r2 ? word.slice(0, at) : undefined;
  const shorter = word.slice(0, at);
  const asA = /^a|^ass/.test(end);
  return asA && at - 1 >= rv && shorter.endsWith("e") ? shorter.slice(0, -1) : shorter;
}

function withoutResidue(word: string, { rv, r2 }: Regions): string {
  const single = /[^aious]s$/.test(word) ? word.slice(0, -1) : word;
  if (/[st]ion$/.test(single) && single.length - 3 >= r2 && single.length - 4 >= rv)
    return single.slice(0, -3);
  const ier = /iere?$|Iere?$/.exec(single);
  if (ier && ier.index >= rv) return `${single.slice(0, ier.index)}i`;
  return /e$/.test(single) && single.length - 1 >= rv ? single.slice(0, -1) : single;
}
