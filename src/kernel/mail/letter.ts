/** What the table holds sealed: whom it goes to and what it says. */
export type Letter = {
  /** One address, with or without a name. */
  to: string;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
};
