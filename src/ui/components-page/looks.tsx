import { KindBadge, StateText, Tag } from "../components/badge.tsx";
import { Section } from "../components/page-body.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Icon, iconNames } from "../icons.tsx";
import { InLanguage } from "../language.tsx";
import { MadrasBand, MadrasSquare } from "../madras.tsx";
import { kinds, need } from "./kinds.ts";

const identities = [
  "Le Lorrain",
  "Vannerie",
  "Codéveloppement du jeudi",
  "Radio des Mornes",
  "Premier budget",
  "Verger partagé",
  "Couture",
  "Pêche",
  "Compost",
  "Kréyòl",
];

export function Looks() {
  return (
    <>
      <PageHead
        title="Greffer mes avocatiers sans les perdre"
        kind={need}
        state={{ text: "Une personne s’en occupe", hue: "gift", icon: "clock" }}
        meta={["Mme Rosalie Jean-Marie", "Le Lorrain", "avant la saison des pluies"]}
      >
        <p>Voici la tête d’une page : ce que c’est, où cela en est, qui, où, quand.</p>
      </PageHead>
      <Section title="Madras">
        <ul class="sample">
          {identities.map((identity) => (
            <li key={identity}>
              <MadrasSquare identity={identity} size={84} />
              <small>{identity}</small>
            </li>
          ))}
        </ul>
        <MadrasBand identity="Vannerie" />
        <p class="hint">La même identité, une seconde fois, ne redessine rien :</p>
        <MadrasSquare identity="Vannerie" size={38} />
      </Section>
      <Section title="Icônes">
        <ul class="sample icons">
          {iconNames.map((name) => (
            <li key={name}>
              <Icon name={name} />
              <small>{name}</small>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Sortes, états, mots-clés">
        <p class="marks">
          {kinds.map((kind) => (
            <KindBadge key={kind.label} {...kind} />
          ))}
        </p>
        <p class="marks">
          <StateText text="Attend une réponse" />
          <StateText text="Une personne s’en occupe" hue="gift" icon="clock" />
          <StateText text="C’est fait" hue="offer" icon="check" />
        </p>
        <p class="tags">
          <Tag tag="verger" />
          <Tag tag={{ label: "greffe", href: "#greffe" }} />
          <Tag tag="transformation des fruits à pain et autres féculents" />
        </p>
        <p>
          Un passage en créole : <InLanguage of="gcf">Annou ay !</InLanguage>
        </p>
      </Section>
    </>
  );
}
