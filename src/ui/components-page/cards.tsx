import { LinkButton } from "../components/button.tsx";
import { Card, CardList } from "../components/card.tsx";
import { Reasons, Strength } from "../components/lists.tsx";
import { Pagination, Tabs } from "../components/navigation.tsx";
import { Section } from "../components/page-body.tsx";
import { EmptyState } from "../components/panel.tsx";
import { Person } from "../components/person.tsx";
import { PostButton } from "../forms/form.tsx";
import { gathering, need, offer, resource } from "./kinds.ts";

export function Cards() {
  return (
    <>
      <Section title="Ce qui vous attend">
        <ForYou />
      </Section>
      <Section title="Entraide" action={<a href="#publier">Je cherche…</a>}>
        <Tabs
          items={[
            { label: "Tout", href: "#tout", current: true, count: 12 },
            { label: "Besoins", href: "#besoins", current: false, count: 7 },
            { label: "Offres", href: "#offres", current: false, count: 5 },
          ]}
        />
        <Several />
        <Pagination next="#suite" first="#debut" />
      </Section>
      <Section title="Qui pourrait vous aider ?">
        <Match />
      </Section>
      <Section title="Rien encore">
        <EmptyState
          icon="hand"
          sentence="Personne n’a encore rien demandé. Une phrase suffit pour commencer."
          why="Dire ce que l’on cherche, c’est permettre à quelqu’un de transmettre ce qu’il sait."
          action={
            <LinkButton href="#publier" weight="filled">
              Je cherche…
            </LinkButton>
          }
        />
      </Section>
    </>
  );
}

function ForYou() {
  return (
    <CardList layout="side-by-side" label="Ce qui vous attend">
      <Card
        forYou
        kind={need}
        title="Tenir la compta d’une petite association"
        href="#compta"
        actions={
          <PostButton action="#presenter" about="Tenir la compta">
            Je peux aider
          </PostButton>
        }
      >
        Vous transmettez la comptabilité ; Bilal est à Schœlcher, comme vous.
      </Card>
      <Card
        forYou
        kind={{ ...gathering, label: "Jeudi 18 h" }}
        title="Codéveloppement, troisième séance : qui expose ?"
        href="#codev"
        actions={<LinkButton href="#preparer">Préparer la séance</LinkButton>}
      >
        C’est votre tour d’exposer. Six personnes inscrites.
      </Card>
      <Card
        forYou
        kind={{ ...resource, icon: "pencil", label: "Brouillon" }}
        title="Fiche « Premier budget »"
        href="#budget"
      >
        Inès a relu ; il reste la partie sur les dons en nature.
      </Card>
    </CardList>
  );
}

function Several() {
  return (
    <CardList>
      <Card
        identity="Vannerie"
        kind={need}
        title="Retour sur mon offre de stage vannerie"
        href="#vannerie"
        meta={["Inès", "Trois-Îlets", "entre membres"]}
        tags={["vannerie", { label: "stage", href: "#stage" }]}
      />
      <Card
        identity="Salle"
        kind={offer}
        title="Je prête ma salle le mercredi"
        href="#salle"
        meta={["La Case à Lire", "Fort-de-France", "30 places, accessible en fauteuil"]}
        state={{ text: "C’est fait", hue: "offer", icon: "check" }}
      />
      <Card
        identity="Subvention"
        kind={need}
        title="Mon dossier de subvention a été refusé par la collectivité et je ne comprends ni pourquoi ni comment demander un réexamen avant la fin du mois"
        href="#subvention"
        meta={["Bilal", "Schœlcher", "attend une réponse"]}
      >
        Anticonstitutionnellementincompréhensiblementlongmotsansespaceniponctuationpourvoir.
      </Card>
      <Card title="Sans image, ni sorte, ni détail" href="#nu" />
    </CardList>
  );
}

function Match() {
  return (
    <CardList>
      <Card
        title="Jean-Marc Bellay"
        person="Jean-Marc Bellay"
        href="#jean-marc"
        actions={
          <>
            <PostButton action="#mise-en-relation" weight="filled" about="Jean-Marc Bellay">
              Nous mettre en relation
            </PostButton>
            <PostButton action="#plus-tard" weight="quiet" about="Jean-Marc Bellay">
              Pas en ce moment
            </PostButton>
          </>
        }
      >
        <Strength degree="strong" />
        <Reasons
          items={[
            "Transmet la greffe en fente",
            "À 9 km de chez vous",
            <>
              Libre le samedi, et recommandé par <a href="#rosalie">Rosalie</a>
            </>,
          ]}
        />
      </Card>
      <Card title="Pépinière du Nord" href="#pepiniere">
        <Strength degree="possible" />
        <Person name="Mme Marie-Ange Sainte-Rose" note="Le Morne-Rouge" />
      </Card>
    </CardList>
  );
}
