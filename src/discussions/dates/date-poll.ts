export const dateAnswers = ["yes", "maybe", "no"] as const;
export type DateAnswer = (typeof dateAnswers)[number];
