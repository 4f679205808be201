import { foundCommunity } from "./community.ts";
import { ways } from "./hands.ts";
import { someone } from "./someone.ts";
import { expect, test } from "./test.ts";
import { typeset } from "./typeset.ts";

const narrow = { viewport: { width: 360, height: 740 } };
const asked = ["Greffer un avocatier", "Souder un portail", "Tresser un panier", "Coudre un sac"];

for (const way of ways)
  test(`a facilitator handles a morning at 360 px, ${way.title}`, async ({ newServer, opens }) => {
    const community = await foundCommunity(newServer);
    const [bilal, chloe] = [await community.arrives("Bilal"), await community.arrives("Chloé")];
    for (const title of asked) await bilal.send("/besoins/nouveau", { title });
    const [greffer, souder, tresser, coudre] = asked as [string, string, string, string];
    const device = { ...way.device, ...narrow };
    const aicha = someone(await opens(community.aicha, device), way, newServer.url);
    const helper = someone(await opens(chloe, device), way, newServer.url);
    const gestures = aicha.list("Les gestes du jour").locator(":scope > li");

    await test.step("her home leads to three gestures, each with its reason", async () => {
      await aicha.opens("/");
      await aicha.isAt("Bonjour Aïcha. Voici ce qui vous attend.");
      await aicha.presses("Ma matinée", "link");
      await aicha.isAt("Bonjour Aïcha. Ce matin, trois gestes.");
      await expect(gestures).toContainText([greffer, souder, tresser].map((one) => typeset(one)));
      await expect(gestures.first()).toContainText(
        typeset("Bilal le cherche depuis aujourd'hui, et personne n'a encore été proposé."),
      );
    });

    await test.step("one waits until Monday, and the next one takes its place", async () => {
      await aicha.presses(`Pas cette semaine : ${souder}`);
      await aicha.reads(`« ${souder} » reviendra lundi.`);
      await expect(gestures).toContainText([greffer, tresser, coudre].map((one) => typeset(one)));
      await aicha.presses("Annuler");
      await aicha.reads(`« ${souder} » est de nouveau là.`);
      await expect(gestures.nth(1)).toContainText(souder);
      await aicha.presses(`Pas cette semaine : ${souder}`);
    });

    await test.step("one is handed over to Chloé, with a word", async () => {
      await aicha.presses(`Confier à un membre : ${coudre}`, "link");
      await aicha.isAt("Confier à un membre");
      await aicha.hand.choose("À qui ?", "Chloé");
      await aicha.hand.type("Votre mot", "Toi qui couds depuis toujours.");
      await aicha.presses("Confier");
      await aicha.reads(`« ${coudre} » est confié à Chloé.`);
      await aicha.isAt("Bonjour Aïcha. Ce matin, deux gestes.");
    });

    await test.step("Chloé finds it at home, and says yes", async () => {
      await helper.opens("/");
      await helper.isAt("Bonjour Chloé. Voici ce qui vous attend.");
      await expect(helper.today).toContainText(typeset("Aïcha vous confie"));
      await expect(helper.today).toContainText(typeset("Toi qui couds depuis toujours."));
      await helper.presses(`Je m'en occupe : ${coudre}`);
      await helper.reads(`Merci ! « ${coudre} » est entre vos mains.`);
    });

    await test.step("the whole list is one press away, with what was put off and handed over", async () => {
      await aicha.presses("Tout ce qui attend", "link");
      await expect(aicha.section("Confié à un membre")).toContainText(typeset("Chloé s'en occupe"));
      await aicha.presses(`Reprendre maintenant : ${souder}`);
      await aicha.reads(`« ${souder} » est de nouveau là.`);
    });

    await test.step("she goes and does the first", async () => {
      await aicha.presses(`J'y vais : ${greffer}`, "link");
      await aicha.isAt(greffer);
    });
  });
