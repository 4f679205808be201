import { Cards } from "./components-page/cards.tsx";
import { Figures } from "./components-page/figures.tsx";
import { FormSamples } from "./components-page/form-samples.tsx";
import { Looks } from "./components-page/looks.tsx";
import { Story } from "./components-page/stories.tsx";

/** The living page: every component in every state. A new component is added here first. */
export function ComponentsPage() {
  return (
    <>
      <Looks />
      <Story />
      <Cards />
      <Figures />
      <FormSamples />
    </>
  );
}
