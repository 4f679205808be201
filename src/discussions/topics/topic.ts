export type Topic = {
  id: number;
  personId: number;
  enteredById: number;
  unnamed: boolean;
  /** Empty once its author took it back. */
  title: string;
  openedAt: Date;
};
