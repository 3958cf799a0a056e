import { openSqliteStore } from "../../server/store/sqlite/open-sqlite-store.ts";
import { numberedArticle } from "./numbered-article.ts";

/**
 * A process that saves numbered articles and prints each number once its save is acknowledged: FOLDER FROM [TO]. Without TO it goes
 * on until somebody kills it.
 */
const [folder = "", from = "0", to = "Infinity"] = process.argv.slice(2);
const store = await openSqliteStore({ folder });
for (let n = Number(from); n < Number(to); n++) {
  await store.saveArticle(numberedArticle(n));
  process.stdout.write(`${n}\n`);
}
await store.close();
