import { ActionBar, Button } from "../components/button.tsx";
import { Section } from "../components/page-body.tsx";
import { Checkbox, Choices, Select } from "../forms/choices.tsx";
import { Form, type FieldErrors, type FieldValues } from "../forms/form.tsx";
import { FileField, TextArea, TextField } from "../forms/text-fields.tsx";

export function FormSamples() {
  return (
    <>
      <Section title="Un formulaire">
        <NeedForm id="neuf" label="Publier un besoin" draft="composants" />
      </Section>
      <Section title="Le même, à corriger">
        <NeedForm
          id="refuse"
          label="Publier un besoin, à corriger"
          values={{
            texte: "Deux greffes ont séché.",
            qui: "membres",
            jours: ["samedi"],
            heure: "25",
          }}
          errors={{
            titre: "Il manque un titre.",
            heure: "Une heure va de 0 h à 23 h 59.",
            qui: "Dites qui peut voir ceci.",
            jours: "Choisissez au moins un jour.",
            accord: "Sans votre accord, nous ne pouvons pas le publier.",
          }}
          version={3}
        />
      </Section>
      <Section title="Rechercher">
        <Form id="cherche" method="get" action="#recherche" label="Rechercher un membre">
          <TextField name="q" label="Un prénom, une commune, un savoir-faire" type="search" />
          <Button icon="search">Rechercher</Button>
        </Form>
      </Section>
    </>
  );
}

function NeedForm(props: {
  id: string;
  label: string;
  values?: FieldValues;
  errors?: FieldErrors;
  version?: number;
  draft?: string;
}) {
  return (
    <Form action="#besoins" {...props}>
      <TextField
        name="titre"
        label="Ce que vous cherchez"
        hint="Une phrase suffit."
        required
        maxlength={120}
      />
      <TextArea name="texte" label="Ce qu’il est utile de savoir" />
      <TextField name="heure" label="À quelle heure" short inputmode="numeric" />
      <TextField name="lieu" label="Où" suggestions={["Le Lorrain", "Le Robert", "Schœlcher"]} />
      <Select
        name="delai"
        label="Pour quand"
        none="Quand ce sera possible"
        options={[
          { value: "semaine", label: "Cette semaine" },
          { value: "mois", label: "Ce mois-ci" },
        ]}
      />
      <Choices
        name="qui"
        label={"Qui peut voir ceci ?"}
        required
        options={[
          { value: "moi", label: "Moi" },
          { value: "choisies", label: "Les personnes que je choisis" },
          { value: "membres", label: "Les membres", hint: "C’est ce que choisissent la plupart." },
          { value: "tous", label: "Tout le monde", disabled: true },
        ]}
      />
      <Choices
        name="jours"
        label={"Quand êtes-vous libre ?"}
        hint="Vous pouvez en choisir plusieurs."
        several
        options={[
          { value: "semaine", label: "En semaine, le soir" },
          { value: "samedi", label: "Le samedi" },
          { value: "dimanche", label: "Le dimanche" },
        ]}
      />
      <FileField name="photo" label="Une photo" accept="image/*" />
      <TextField name="commune" label="Commune" disabled value="Le Lorrain" />
      <Checkbox
        name="accord"
        label="Cela peut paraître dans la lettre"
        hint="Vous pourrez revenir sur cet accord."
      />
      <ActionBar>
        <Button weight="filled">Publier</Button>
        <Button weight="quiet" name="sans-nom" value="oui">
          Poser la question sans mon nom
        </Button>
      </ActionBar>
    </Form>
  );
}
