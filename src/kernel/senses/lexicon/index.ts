import { agesOfLife } from "./ages-of-life.ts";
import { associations } from "./associations.ts";
import { bodyCare } from "./body-care.ts";
import { building } from "./building.ts";
import { carrying } from "./carrying.ts";
import { computers } from "./computers.ts";
import { cooking } from "./cooking.ts";
import { crafts } from "./crafts.ts";
import { cycles } from "./cycles.ts";
import { digitalTrades } from "./digital-trades.ts";
import { dwelling } from "./dwelling.ts";
import { energy } from "./energy.ts";
import { enterpriseAndAccounts } from "./enterprise-and-accounts.ts";
import { environment } from "./environment.ts";
import { everydayPapers } from "./everyday-papers.ts";
import { farming } from "./farming.ts";
import { garden } from "./garden.ts";
import { generalNouns } from "./general-nouns.ts";
import { generalVerbs } from "./general-verbs.ts";
import { health } from "./health.ts";
import { industry } from "./industry.ts";
import { learnedWords } from "./learned-words.ts";
import { learningTogether } from "./learning-together.ts";
import { lending } from "./lending.ts";
import { lodging } from "./lodging.ts";
import { making } from "./making.ts";
import { mending } from "./mending.ts";
import { musicAndSound } from "./music-and-sound.ts";
import { officeAndWeb } from "./office-and-web.ts";
import { papersAndRights } from "./papers-and-rights.ts";
import { places } from "./places.ts";
import { qualities } from "./qualities.ts";
import { researchAndCommons } from "./research-and-commons.ts";
import { schoolAndTeaching } from "./school-and-teaching.ts";
import { sea } from "./sea.ts";
import { serviceTrades } from "./service-trades.ts";
import { socialProfessions } from "./social-professions.ts";
import { speechAndLanguages } from "./speech-and-languages.ts";
import { spending } from "./spending.ts";
import { sport } from "./sport.ts";
import { stageAndHeritage } from "./stage-and-heritage.ts";
import { storms } from "./storms.ts";
import { textile } from "./textile.ts";
import { tools } from "./tools.ts";
import { townAndSolidarity } from "./town-and-solidarity.ts";
import { travel } from "./travel.ts";
import { visualArts } from "./visual-arts.ts";
import { workAndCareers } from "./work-and-careers.ts";

/** Senses by the parts of life that they belong to. */
export const sources: readonly string[] = [
  agesOfLife,
  associations,
  bodyCare,
  building,
  carrying,
  computers,
  cooking,
  crafts,
  cycles,
  digitalTrades,
  dwelling,
  energy,
  enterpriseAndAccounts,
  environment,
  everydayPapers,
  farming,
  garden,
  generalNouns,
  generalVerbs,
  health,
  industry,
  learnedWords,
  learningTogether,
  lending,
  lodging,
  making,
  mending,
  musicAndSound,
  officeAndWeb,
  papersAndRights,
  places,
  qualities,
  researchAndCommons,
  schoolAndTeaching,
  sea,
  serviceTrades,
  socialProfessions,
  speechAndLanguages,
  spending,
  sport,
  stageAndHeritage,
  storms,
  textile,
  tools,
  townAndSolidarity,
  travel,
  visualArts,
  workAndCareers,
];
