import { ActingFor } from "../components/acting-for.tsx";
import { ActionBar, Button, LinkButton } from "../components/button.tsx";
import { DefinitionList, RowList, TypedText } from "../components/lists.tsx";
import { LiveRegion } from "../components/live-region.tsx";
import { PageBody, Section } from "../components/page-body.tsx";
import { Disclosure, Notice, Panel } from "../components/panel.tsx";
import { PersonList } from "../components/person.tsx";
import { Speech, Speeches } from "../components/speech.tsx";
import { Thread, type Station } from "../components/thread.tsx";
import { ThreadPicture } from "../components/thread-picture.tsx";
import { Time } from "../components/time.tsx";
import { Flash } from "../flash.tsx";
import { MadrasSquare } from "../madras.tsx";

const stations: Station[] = [
  {
    hue: "need",
    icon: "hand",
    kind: "Besoin",
    sentence: "Rosalie cherche quelqu’un pour greffer ses avocatiers",
    at: new Date("2026-02-26T12:00:00Z"),
  },
  {
    hue: "offer",
    icon: "link",
    kind: "Mise en relation",
    sentence: "Rosalie et Jean-Marc se sont rencontrés",
    by: "Chloé",
    at: new Date("2026-03-03T12:00:00Z"),
  },
  {
    hue: "gathering",
    icon: "calendar",
    kind: "Rencontre",
    sentence: (
      <>
        <a href="#atelier">Atelier au Lorrain</a>, 7 personnes
      </>
    ),
    at: new Date("2026-03-15T12:00:00Z"),
  },
  {
    hue: "resource",
    icon: "document",
    kind: "Ressource",
    sentence: (
      <>
        <a href="#fiche">Fiche « Greffer en fente »</a>, reprise à Cayenne
      </>
    ),
    at: new Date("2026-03-18T12:00:00Z"),
  },
  {
    hue: "gift",
    icon: "heart",
    kind: "Merci",
    sentence: "4 h 30 données, 3 mercis",
    at: new Date("2026-03-18T12:00:00Z"),
  },
];

/** A need as its page shows it: the thread comes right after the actions. */
export function Story() {
  return (
    <PageBody lead={<Lead />} aside={<Aside />}>
      <Section title="Messages">
        <Messages />
      </Section>
      <Section title="Échanges">
        <Talk />
      </Section>
      <Section title="Le fil en image">
        <ThreadPicture
          stops={stations.map(({ hue, icon, kind }, index) => ({
            hue,
            icon,
            when: `${index + 1} mars`,
            text: `${kind} : ce qui est arrivé là, en quelques mots`,
          }))}
        />
      </Section>
      <Section title="Détails">
        <DefinitionList
          items={[
            { term: "Quand", description: <Time at={new Date("2026-04-12T13:00:00Z")} hour /> },
            { term: "Où", description: "Lycée agricole du Robert, salle B, rez-de-chaussée" },
            {
              term: "Licence",
              description: "CC BY-SA : à réutiliser librement en citant",
            },
          ]}
        />
        <Disclosure summary={"Qui peut voir ceci ?"}>
          <p>Les membres de la communauté. Rien n’en paraît ailleurs sans votre accord.</p>
        </Disclosure>
        <Disclosure summary="Comment venir" open>
          <p>{"Un covoiturage part du bourg à 8 h 15."}</p>
        </Disclosure>
      </Section>
      <Section title="Savoir-faire">
        <RowList
          rows={[
            {
              key: 1,
              title: "greffe en fente",
              note: "transmet",
              gesture: <a href="#1">Retirer</a>,
            },
            { key: 2, title: "tailler un avocatier", href: "#2", note: "pratique" },
          ]}
        />
      </Section>
      <Section title="Personnes">
        <PersonList
          people={[
            { name: "Aïcha Bertin", href: "#aicha", note: "Schœlcher" },
            { name: "Mme Rosalie Jean-Marie", note: "Le Lorrain, par sa personne-relais" },
            { name: "Élodie", href: "#elodie" },
          ]}
        />
      </Section>
    </PageBody>
  );
}

function Lead() {
  return (
    <>
      <TypedText
        text={
          "J’ai planté douze pieds l’an dernier. Deux greffes ont séché : je voudrais que quelqu’un me montre sur place.\n\nJe peux recevoir d’autres personnes qui veulent apprendre !\nLe samedi, de préférence."
        }
      />
      <ActionBar>
        <Button weight="filled" icon="hand">
          Je peux aider
        </Button>
        <Button>Moi aussi</Button>
        <LinkButton href="#connais">Je connais quelqu’un</LinkButton>
        <Button weight="quiet">Signaler</Button>
        <Button disabled>Complet</Button>
      </ActionBar>
    </>
  );
}

function Talk() {
  return (
    <Speeches>
      <Speech
        id="parole-1"
        name="Rosalie Jean"
        href="#rosalie"
        kind={{ hue: "need", icon: "blocker", label: "Je bloque" }}
        state={{ text: "attend une réponse" }}
        actions={<LinkButton href="#parole-2">Répondre</LinkButton>}
      >
        <TypedText text="La greffe sèche avant de prendre." />
      </Speech>
      <Speech
        id="parole-2"
        name="une personne"
        note={<Time at={new Date("2026-04-12T13:00:00Z")} />}
        actions={
          <>
            <button type="button" class="button" aria-pressed="true">
              merci
            </button>
            <button type="button" class="button">
              ça m’a appris
            </button>
          </>
        }
      >
        <TypedText text="Un sachet humide autour, et de l’ombre." />
      </Speech>
      <Speech id="parole-3" name="Bilal">
        <p class="removed">Message retiré par son auteur</p>
      </Speech>
    </Speeches>
  );
}

function Aside() {
  return (
    <>
      <LiveRegion src="/composants" topics={["need:12"]}>
        <Thread stations={stations} href="#fil" />
      </LiveRegion>
      <Thread title="Un fil qui commence" stations={stations.slice(0, 1)} />
      <Thread title="Un fil achevé" stations={stations.slice(2, 5)} open={false} />
      <Panel title="Prochaine rencontre près d’ici">
        <p>
          <a href="#verger">Taille et soins du verger</a>
        </p>
        <p class="hint">samedi 12 avril, 9 h, lycée agricole du Robert</p>
        <MadrasSquare identity="Verger partagé" />
      </Panel>
    </>
  );
}

function Messages() {
  return (
    <>
      <Flash
        text="C’est noté : Greffer mes avocatiers."
        link={{ label: "Voir, modifier ou annuler", href: "#annuler" }}
      />
      <ActingFor name="Rosalie Jean-Marie" />
      <Notice>
        <p>Votre demande reste ouverte et l’équipe d’animation en est prévenue.</p>
      </Notice>
      <Notice tone="warn">
        <p>
          Ce lien n’est plus valable. <a href="#lien">Demandez-en un nouveau</a>.
        </p>
      </Notice>
      <Notice tone="good">
        <p>{"Merci ! Vos 2 h 30 sont notées."}</p>
      </Notice>
    </>
  );
}
