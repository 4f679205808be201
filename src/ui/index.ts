export { ActingFor } from "./components/acting-for.tsx";
export * from "./components/badge.tsx";
export { ActionBar, Button, LinkButton, type Weight } from "./components/button.tsx";
export { Card, CardList, type CardProps } from "./components/card.tsx";
export * from "./components/lists.tsx";
export { LiveRegion } from "./components/live-region.tsx";
export { Paper } from "./components/paper.tsx";
export { Pagination, Tabs, type TabItem } from "./components/navigation.tsx";
export { PageBody, Section } from "./components/page-body.tsx";
export { Speech, Speeches, type SpeechProps } from "./components/speech.tsx";
export { PageHead, type PageHeadProps } from "./components/page-head.tsx";
export * from "./components/panel.tsx";
export { Avatar, initialsOf, Person, PersonList, type PersonProps } from "./components/person.tsx";
export { BarChart, Table, type Bar, type TableProps } from "./components/table.tsx";
export { Thread, type Station } from "./components/thread.tsx";
export { ThreadPicture, type Stop } from "./components/thread-picture.tsx";
export { Time } from "./components/time.tsx";
export { LanguageChoice } from "./footer.tsx";
export * from "./forms/choices.tsx";
export { ErrorSummary, FieldError } from "./forms/errors.tsx";
export {
  Form,
  PostButton,
  type FieldErrors,
  type FieldValues,
  type FormProps,
} from "./forms/form.tsx";
export { SearchForm } from "./forms/search-form.tsx";
export * from "./forms/text-fields.tsx";
export { hues, type Hue } from "./hue.ts";
export { Icon, iconNames, type IconName } from "./icons.tsx";
export { bodyLanguage, InLanguage, useLang, Words } from "./language.tsx";
export { ComponentsPage } from "./components-page.tsx";
export { Document, type Assets, type DocumentProps } from "./layout.tsx";
export { MadrasBand, MadrasIcon, MadrasSquare } from "./madras.tsx";
export { renderPage, renderPart } from "./render.tsx";
export { useView, ViewContext, type Flash, type MenuEntry, type View } from "./view.ts";
