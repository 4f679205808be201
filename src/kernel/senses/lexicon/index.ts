import { actsAtWork } from "./acts-at-work.ts";
import { agesOfLife } from "./ages-of-life.ts";
import { associations } from "./associations.ts";
import { beastsAndHatcheries } from "./beasts-and-hatcheries.ts";
import { beastsWoodsAndFoods } from "./beasts-woods-and-foods.ts";
import { bodyCare } from "./body-care.ts";
import { building } from "./building.ts";
import { carrying } from "./carrying.ts";
import { clinicalWords } from "./clinical-words.ts";
import { codeAndCircuits } from "./code-and-circuits.ts";
import { computers } from "./computers.ts";
import { cooking } from "./cooking.ts";
import { countersAndGuards } from "./counters-and-guards.ts";
import { crafts } from "./crafts.ts";
import { cycles } from "./cycles.ts";
import { digitalTrades } from "./digital-trades.ts";
import { dwelling } from "./dwelling.ts";
import { energy } from "./energy.ts";
import { enterpriseAndAccounts } from "./enterprise-and-accounts.ts";
import { environment } from "./environment.ts";
import { everydayPapers } from "./everyday-papers.ts";
import { farming } from "./farming.ts";
import { flavoursAndCellars } from "./flavours-and-cellars.ts";
import { furtherWordsOfTrades } from "./further-words-of-trades.ts";
import { garden } from "./garden.ts";
import { generalNouns } from "./general-nouns.ts";
import { generalVerbs } from "./general-verbs.ts";
import { health } from "./health.ts";
import { industry } from "./industry.ts";
import { lawStateAndFaith } from "./law-state-and-faith.ts";
import { learnedWords } from "./learned-words.ts";
import { learningTogether } from "./learning-together.ts";
import { lending } from "./lending.ts";
import { lettersAndScripts } from "./letters-and-scripts.ts";
import { lodging } from "./lodging.ts";
import { making } from "./making.ts";
import { mannersAndMoments } from "./manners-and-moments.ts";
import { medicineAndSurgery } from "./medicine-and-surgery.ts";
import { mending } from "./mending.ts";
import { metalAndMachines } from "./metal-and-machines.ts";
import { minesAndWells } from "./mines-and-wells.ts";
import { moneyAndMarkets } from "./money-and-markets.ts";
import { musicAndSound } from "./music-and-sound.ts";
import { oddTradesAndTerms } from "./odd-trades-and-terms.ts";
import { officeAndWeb } from "./office-and-web.ts";
import { papersAndRights } from "./papers-and-rights.ts";
import { places } from "./places.ts";
import { plainAndLearned } from "./plain-and-learned.ts";
import { pressesScreensAndStages } from "./presses-screens-and-stages.ts";
import { printLeatherAndCloth } from "./print-leather-and-cloth.ts";
import { qualities } from "./qualities.ts";
import { railsSkiesAndWaterways } from "./rails-skies-and-waterways.ts";
import { researchAndCommons } from "./research-and-commons.ts";
import { saidOtherwise } from "./said-otherwise.ts";
import { schoolAndTeaching } from "./school-and-teaching.ts";
import { sciencesAndMeasures } from "./sciences-and-measures.ts";
import { sea } from "./sea.ts";
import { serviceTrades } from "./service-trades.ts";
import { shipsTrainsAndPlanes } from "./ships-trains-and-planes.ts";
import { sitesAndCoatings } from "./sites-and-coatings.ts";
import { socialProfessions } from "./social-professions.ts";
import { softwareAndNetworks } from "./software-and-networks.ts";
import { speechAndLanguages } from "./speech-and-languages.ts";
import { spending } from "./spending.ts";
import { sport } from "./sport.ts";
import { stageAndHeritage } from "./stage-and-heritage.ts";
import { stagesMuseumsAndActs } from "./stages-museums-and-acts.ts";
import { storms } from "./storms.ts";
import { textile } from "./textile.ts";
import { thingsAndSituations } from "./things-and-situations.ts";
import { threadsHidesAndWigs } from "./threads-hides-and-wigs.ts";
import { tonguesOfTheWorld } from "./tongues-of-the-world.ts";
import { tools } from "./tools.ts";
import { townAndSolidarity } from "./town-and-solidarity.ts";
import { travel } from "./travel.ts";
import { visualArts } from "./visual-arts.ts";
import { wordsOfManner } from "./words-of-manner.ts";
import { workAndCareers } from "./work-and-careers.ts";
import { worksInOtherWords } from "./works-in-other-words.ts";

/** Senses by the parts of life that they belong to. */
export const sources: readonly string[] = [
  agesOfLife,
  associations,
  beastsAndHatcheries,
  beastsWoodsAndFoods,
  bodyCare,
  building,
  carrying,
  clinicalWords,
  codeAndCircuits,
  computers,
  cooking,
  countersAndGuards,
  crafts,
  cycles,
  digitalTrades,
  dwelling,
  energy,
  enterpriseAndAccounts,
  environment,
  everydayPapers,
  farming,
  flavoursAndCellars,
  furtherWordsOfTrades,
  garden,
  health,
  industry,
  lawStateAndFaith,
  learnedWords,
  learningTogether,
  lending,
  lettersAndScripts,
  lodging,
  making,
  mannersAndMoments,
  medicineAndSurgery,
  mending,
  metalAndMachines,
  minesAndWells,
  moneyAndMarkets,
  musicAndSound,
  oddTradesAndTerms,
  officeAndWeb,
  papersAndRights,
  places,
  pressesScreensAndStages,
  printLeatherAndCloth,
  railsSkiesAndWaterways,
  researchAndCommons,
  saidOtherwise,
  schoolAndTeaching,
  sciencesAndMeasures,
  sea,
  serviceTrades,
  shipsTrainsAndPlanes,
  sitesAndCoatings,
  socialProfessions,
  softwareAndNetworks,
  speechAndLanguages,
  spending,
  sport,
  stageAndHeritage,
  stagesMuseumsAndActs,
  storms,
  textile,
  thingsAndSituations,
  threadsHidesAndWigs,
  tonguesOfTheWorld,
  tools,
  townAndSolidarity,
  travel,
  visualArts,
  wordsOfManner,
  workAndCareers,
  worksInOtherWords,
];

/** Senses of everything, that say little of what one speaks of. */
export const everyday: readonly string[] = [
  actsAtWork,
  generalNouns,
  generalVerbs,
  plainAndLearned,
  qualities,
];
