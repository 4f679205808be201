import { Section } from "../components/page-body.tsx";
import { BarChart, Table } from "../components/table.tsx";

export function Figures() {
  return (
    <>
      <Section title="D’où viennent nos moyens">
        <BarChart
          caption="Temps donné, en heures"
          hue="gift"
          bars={[
            { label: "Accueil", value: 148, shown: "148 h" },
            { label: "Animer", value: 121, shown: "121 h" },
            { label: "Écrire des fiches", value: 86, shown: "86 h" },
            { label: "Transporter", value: 0, shown: "0 h" },
          ]}
        />
        <BarChart
          caption="Argent, en euros"
          hue="offer"
          bars={[
            { label: "Dons", value: 1840, shown: "1 840 €" },
            { label: "Aide publique", value: 2000, shown: "2 000 €" },
          ]}
        />
      </Section>
      <Section title="À confirmer en passant">
        <Table
          caption="À confirmer en passant"
          quietCaption
          columns={["Qui", "Quoi", "Quand", "Geste"]}
          rows={[
            ["Inès", "2 h 30, accueil", "samedi", link("Inès")],
            ["M. Alfred", "prêt du camion", "samedi", link("M. Alfred")],
            ["Jean-Marc", "4 h, atelier greffe", "15 mars", link("Jean-Marc")],
          ]}
        />
      </Section>
    </>
  );
}

function link(name: string) {
  return (
    <a href="#confirmer">
      Confirmer<span class="hidden"> : {name}</span>
    </a>
  );
}
