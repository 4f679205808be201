import assert from "node:assert/strict";
import { test } from "node:test";
import { domains } from "../../src/domains.ts";

/** Whatever a page lets one do, a program may do too: the address of the page, the operation's name. */
const operationOf: Record<string, string> = {
  "/membres/nouveau": "enterMember",
  "/membres/:id/profil": "changeMember",
  "/membres/:id/profil/competences": "placeSkill",
  "/membres/:id/profil/competences/:skill/retrait": "dropSkill",
  "/moi": "changeMember",
  "/moi/competences": "placeSkill",
  "/savoir-faire/:id/soin/nom": "renameSkill",
  "/savoir-faire/:id/soin/autres-noms": "addSkillName",
  "/savoir-faire/:id/soin/autres-noms/retrait": "removeSkillName",
  "/savoir-faire/:id/soin/fusion": "mergeSkill",
  "/savoir-faire/:id/soin/liens": "relateSkill",
  "/savoir-faire/:id/soin/liens/retrait": "partSkill",
  "/savoir-faire/changements/:id/annulation": "undoVocabularyChange",
  "/moi/competences/:skill/retrait": "dropSkill",
  "/membres/:id/relais": "appointRelay",
  "/membres/:id/relais/:relais/fin": "endRelay",
  "/moi/jetons/:id/revocation": "revokeToken",
  "/echanges/nouveau": "openTopic",
  "/conversations": "beginConversation",
  "/echanges/:ref/dates": "proposeDates",
  "/echanges/dates/:id/reponses": "answerDates",
  "/echanges/dates/:id/choix": "fixDate",
  "/echanges/dates/:id/retrait": "withdrawDates",
  "/echanges/:ref/messages": "sayMessage",
  "/echanges/messages/:id/modification": "editMessage",
  "/echanges/messages/:id/retrait": "removeMessage",
  "/echanges/messages/:id/reaction": "reactToMessage",
  "/echanges/messages/:id/aide": "markHelp",
  "/echanges/messages/:id/etat": "changeAskState",
  "/besoins/nouveau": "publishNeed",
  "/besoins/:id/modification": "changeNeed",
  "/besoins/:id/retrait": "withdrawNeed",
  "/besoins/:id/remise-en-ligne": "restoreNeed",
  "/besoins/:id/mise-de-cote": "setAsideNeed",
  "/besoins/:id/reouverture": "reopenNeed",
  "/besoins/:id/actualite": "renewNeed",
  "/offres/nouvelle": "publishOffer",
  "/offres/:id/modification": "changeOffer",
  "/offres/:id/retrait": "withdrawOffer",
  "/offres/:id/remise-en-ligne": "restoreOffer",
  "/offres/:id/mise-de-cote": "setAsideOffer",
  "/offres/:id/reouverture": "reopenOffer",
  "/offres/:id/actualite": "renewOffer",
  "/besoins/:id/moi-aussi": "joinNeed",
  "/besoins/:id/plus-moi": "leaveNeed",
  "/besoins/:id/pas-mon-sujet": "sayUnsuited",
  "/besoins/:id/mon-sujet": "takeBackUnsuited",
  "/besoins/:id/entre-nous": "meetAllies",
  "/besoins/:id/suite": "tellOutcome",
  "/mises-en-relation/nouvelle": "proposeMeeting",
  "/besoins/:id/quelqu-un": "proposeIntroduction",
  "/besoins/:id/mises-en-relation": "proposeIntroduction",
  "/besoins/:id/aide": "proposeIntroduction",
  "/offres/:id/interet": "proposeInterest",
  "/mises-en-relation/:id/reponse": "answerIntroduction",
  "/mises-en-relation/:id/retrait": "stepBack",
  "/mises-en-relation/:id/rencontre": "confirmMeeting",
  "/coups-de-main": "noteContribution",
  "/coups-de-main/:id/annulation": "takeContributionBack",
  "/coups-de-main/:id/retour": "giveThingBack",
  "/coups-de-main/nommes": "nameHelp",
  "/coups-de-main/nommes/:id/acceptation": "acceptNaming",
  "/coups-de-main/nommes/:id/refus": "declineNaming",
  "/mercis": "sayThanks",
  "/mercis/:id/reprise": "withdrawThanks",
  "/moderation/ouverture/:ref": "openCase",
  "/avis": "chooseRhythm",
  "/contacts/:id/retrait": "withdrawConsent",
  "/contacts/:id/refus": "stopWriting",
  "/imports": "prepareImport",
  "/imports/:id/lecture": "correctImport",
  "/imports/:id/essai": "tryImport",
  "/imports/:id/enregistrement": "carryOutImport",
  "/imports/:id/annulation": "undoImport",
  "/imports/:id/abandon": "giveUpImport",
  "/programmes/nouveau": "addWebhook",
  "/programmes/:id/modification": "changeWebhook",
  "/programmes/:id/essai": "tryWebhook",
  "/programmes/:id/pause": "pauseWebhook",
  "/programmes/:id/reprise": "resumeWebhook",
  "/programmes/:id/retrait": "removeWebhook",
  "/programmes/:id/envois/:envoi/renvoi": "sendDeliveryAgain",
  "/matin/reports": "putGestureOff",
  "/matin/reports/annulation": "resumeGesture",
  "/matin/confies": "handGestureOver",
  "/matin/confies/:id/reprise": "takeGestureBack",
  "/aujourd-hui/confies/:id": "answerHandedOver",
};

/** What only a person does, and why. */
const byHandOnly: Record<string, string> = {
  "/connexion": "signing in",
  "/connexion/code": "signing in",
  "/connexion/lien": "signing in",
  "/deconnexion": "a token is revoked instead",
  "/bienvenue": "one becomes a member by hand, before any token",
  "/moi/jetons": "a token that leaked must not make others",
  "/avis/:jeton": "the link of a mail, by who is not signed in; `chooseRhythm` does the same",
  "/langue": "the language of a browser; a program sends `Accept-Language`",
  "/fondation/:token": "before there is a community, or any token",
  "/demonstration": "only in the demonstration",
};

/** What opening a page does, and a program asks for: reading by the API marks nothing. */
const byOpening: Record<string, string> = {
  seeNotice: "/avis/vers/:id",
  seeAllNotices: "/avis",
};

/** What each page shows, a program reads: the address of the page, the operations' names. */
const readBy: Record<string, string> = {
  "/membres": "listMembers",
  "/membres/:id": "readMember listPostings readThread",
  "/membres/:id/relais": "listRelays",
  "/membres/:id/notes": "listNoted",
  "/moi": "readMe listUnsuited",
  "/moi/jetons": "listTokens",
  "/collectifs": "listCollectives",
  "/collectifs/:id": "readCollective listPostings",
  "/savoir-faire": "listVocabulary",
  "/savoir-faire/suggestions": "searchSkills",
  "/savoir-faire/export.csv": "listVocabulary readSkill",
  "/savoir-faire/changements": "listVocabularyChanges",
  "/savoir-faire/:id": "readSkill listMembers listPostings",
  "/sujets/:id": "readTopic listMessages",
  "/sujets/:id/fil": "readThread",
  "/echanges": "listMessages listAsks",
  "/echanges/:ref": "listMessages listDatePolls",
  "/echanges/:ref/messages": "listMessages",
  "/echanges/messages/:id/versions": "readMessage listVersions",
  "/conversations": "listConversations",
  "/conversations/:id": "readConversation listMessages",
  "/entraide": "listPostings",
  "/entraide/feuille": "listPostings",
  "/besoins": "listNeeds",
  "/besoins/:id":
    "readNeed listNeedStates listMatches listTogether listAllies listSimilarNeeds listIntroductionsOfNeed",
  "/besoins/:id/fil": "readNeedThread",
  "/besoins/:id/suite": "listOutcomes",
  "/offres": "listOffers",
  "/offres/:id": "readOffer",
  "/offres/:id/fil": "readOfferThread",
  "/mises-en-relation/:id": "readIntroduction readContacts",
  "/mises-en-relation/:id/etat": "readIntroduction",
  "/economie": "listContributions listOwnContributions sumTime",
  "/coups-de-main/nommes/:id": "listNamings",
  "/mercis": "listThanks",
  "/moderation": "listCases",
  "/moderation/dossiers/:id": "readCase",
  "/avis": "listNotices getRhythm",
  "/contacts": "listContacts",
  "/contacts/export.csv": "listContacts",
  "/contacts/:id": "readContact",
  "/imports": "listImports listImportKinds",
  "/imports/:id": "readImport",
  "/programmes": "listWebhooks",
  "/programmes/:id": "readWebhook listDeliveries",
  "/recherche": "search",
  "/fil/:ref": "readThread",
  "/": "listWaiting listPostings listIntroductions",
  "/aujourd-hui": "listWaiting",
  "/matin": "listGestures",
  "/matin/tout": "listGestures",
};

/** Pages that show nothing of their own to a member, and why. */
const nothingToRead: Record<string, string> = {
  "/connexion": "signing in",
  "/connexion/code": "signing in",
  "/connexion/lien": "signing in",
  "/bienvenue": "one becomes a member by hand, before any token",
  "/membres/nouveau": "a form",
  "/membres/:id/profil": "a form",
  "/membres/:id/feuille": "a sheet to print, of what other operations read",
  "/savoir-faire/:id/soin": "forms",
  "/echanges/nouveau": "a form",
  "/echanges/:ref/dates": "a form",
  "/echanges/messages/:id/modification": "a form",
  "/conversations/nouvelle": "a form",
  "/besoins/nouveau": "a form",
  "/besoins/:id/modification": "a form",
  "/besoins/:id/quelqu-un": "a form",
  "/offres/nouvelle": "a form",
  "/offres/:id/modification": "a form",
  "/mises-en-relation/nouvelle": "a form",
  "/coups-de-main/nouveau": "a form",
  "/coups-de-main/nommer": "a form",
  "/mercis/nouveau": "a form",
  "/moderation/ouverture/:ref": "a form",
  "/matin/confier": "a form",
  "/programmes/nouveau": "a form",
  "/programmes/:id/modification": "a form",
  "/avis/vers/:id": "leads from a mail to a page",
  "/avis/:jeton": "leads from a mail to a choice; `getRhythm` reads it",
  "/direct": "keeps open pages fresh; a program has webhooks",
  "/accessibilite": "says what the pages are worth to those who read them",
  "/fondation/:token": "before there is a community, or any token",
  "/demonstration": "only in the demonstration",
  "/courrier": "only in development",
  "/composants": "only in development",
};

test("whatever a page shows, a program reads too, or it is said why not", () => {
  const gets = domains
    .flatMap(({ routes = [] }) => routes)
    .filter(({ method }) => method === "get")
    .map(({ path }) => path);
  const known = [...Object.keys(readBy), ...Object.keys(nothingToRead)];
  assert.deepEqual(known.toSorted(), [...new Set(gets)].toSorted());
});

test("the operations that show what pages show exist, and each that reads stands for a page", () => {
  const operations = domains.flatMap(({ api = [] }) => api);
  const reading = operations.filter(({ scope }) => scope === "read").map(({ id }) => id);
  const named = Object.values(readBy).flatMap((ids) => ids.split(" "));
  assert.deepEqual(
    named.filter((id) => !reading.includes(id)),
    [],
  );
  assert.deepEqual(
    reading.filter((id) => !named.includes(id)),
    [],
  );
});

const posts = domains
  .flatMap(({ routes = [] }) => routes)
  .filter(({ method }) => method === "post")
  .map(({ path }) => path);

test("whatever is done on a page, a program does too, or it is said why not", () => {
  const known = [...Object.keys(operationOf), ...Object.keys(byHandOnly)];
  assert.deepEqual(known.toSorted(), [...new Set(posts)].toSorted());
});

test("the operations that stand for pages exist, and write", () => {
  const operations = domains.flatMap(({ api = [] }) => api);
  const writing = new Set(operations.filter(({ scope }) => scope === "write").map(({ id }) => id));
  assert.deepEqual(
    Object.entries(operationOf).filter(([, id]) => !writing.has(id)),
    [],
  );
  // And none that writes is without a page, where people see what programs do.
  const stands = new Set([...Object.values(operationOf), ...Object.keys(byOpening)]);
  assert.deepEqual(
    [...writing].filter((id) => !stands.has(id)),
    [],
  );
});
