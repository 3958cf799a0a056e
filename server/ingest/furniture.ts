/**
 * Lines that a page puts around an article, told by whole lines only: a line with anything else in it is article text.
 * The word lists are our own, of what news sites print in the languages that their templates come in.
 */

const COUNTED = `views? reads? shares? likes? comments? clicks? hits? retweets? reposts? reactions? votes?
  просмотр(?:а|ов)? комментари(?:й|я|ев) перегляд(?:и|ів)? vues? lectures? vistas? visitas? lecturas? comentarios?
  visualizações visualizzazioni letture aufrufe klicks kommentare weergaven wyświetle(?:nia|ń) görüntülenme okunma
  مشاهدة مشاهدات قراءة 次浏览 次阅读 阅读 浏览 回視聴 조회`;

const SHARE = `share shares sharing tweet retweet pin email e-mail mail print printer printable save bookmark like follow subscribe comment
  comments reply download copy link copied whatsapp facebook twitter x telegram linkedin reddit pinterest instagram youtube
  tumblr messenger viber skype vk ok odnoklassniki flipboard pocket threads bluesky mastodon weibo wechat line rss pdf
  поделиться поделись распечатать печать версия отправить твитнуть комментировать нравится подписаться скопировать ссылку
  поділитися друк надрукувати compartir compártelo comparte imprimir enviar guardar compartilhar compartilhe partager
  imprimer envoyer teilen drucken merken versenden condividi stampa invia salva delen afdrukken dela skriv ut udostępnij
  drukuj wydrukuj paylaş yazdır gönder sdílet vytisknout megosztás nyomtatás distribuie tipărește bagikan cetak κοινοποίηση
  εκτύπωση شارك مشاركة طباعة اطبع انشر שתף הדפס साझा करें प्रिंट शेयर 分享 打印 转发 收藏 列印 共有 印刷 シェア 공유 인쇄`;

/** Small words that stand between the words of a share line. */
const BETWEEN = `this the a an article story page post news item on to via by with in us me now it and or for version friendly
  friend friends на в с по страницу en esta este artículo noticia cet article sur diesen artikel auf questo articolo su bu`;

const PHRASES = [
  /^advertisements?$/,
  /^(story |article )?continues? (reading )?(below|after)( this)?( the)?( advertisement| ad)?$/,
  /^scroll (down )?(to|for) (continue|read|more)\b.{0,40}$/,
  /^(read|see|watch|listen|more|also)( also| more| next| on this( story| topic)?| to this article)?:?$/,
  /^(read|see|watch) (also|more|next)\s?[:»>].*$/,
  /^(related|recommended|most read|most popular|trending|latest|more|top)( (news|articles?|stories|story|topics?|links|content|posts?|coverage|reading))?:?$/,
  /^(tags?|keywords?|topics?|categor(y|ies)|filed under)\s?:.*$/,
  /^(reading time|read time|time to read)\s?:?\s?\d+ ?min(ute)?s?$/,
  /^\d+[- ]min(ute)?s?( read)?( ago)?$/,
  /^(sign up|subscribe|register)( now)?( here)? (to|for|here)\b.{0,60}$/,
  /^follow (us|him|her|them|me|@\w+)\b.{0,60}$/,
  /^(leave|post|add|write) a (comment|reply)$/,
  /^(skip|jump) to (main )?content$/,
  /^(back|return) to (top|home|homepage)$/,
  /^(click|tap) here\b.{0,60}$/,
  /^(accept|reject|manage) (all )?cookies$/,
  /^(©|\(c\)|copyright\b).{0,120}$/,
  /^(.{0,60}[.,;] )?all rights reserved\.?$/,
  /^\(?(additional )?(reporting|writing|compiled|edited|editing) by [^.]{2,160}\)?$/,
];

const words = (list: string) => list.split(/\s+/);
const COUNTER = new RegExp(
  `^(?:\\d[\\d.,\\s]*[km]?\\s?(?:${words(COUNTED).join("|")})|(?:${words(COUNTED).join("|")})\\s?[:：]\\s?\\d[\\d.,\\s]*[km]?)$`,
);
const SHARE_WORDS = new Set(words(SHARE));
const BETWEEN_WORDS = new Set(words(BETWEEN));
/** Longer lines made of share words alone do not occur. */
const MAX_SHARE_WORDS = 14;
/** Longer lines are paragraphs. */
const MAX_LENGTH = 250;

/** Whether a whole line is no article text: a counter, share and print words, an invitation, a notice, or no words at all. */
export function isFurniture(line: string): boolean {
  if (line.length > MAX_LENGTH) return !/[\p{L}\p{N}]/u.test(line);
  const text = line.toLowerCase().replace(/\s+/g, " ").trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  return COUNTER.test(text) || isShareLine(text) || isForeignLabel(text) || PHRASES.some((phrase) => phrase.test(text));
}

function isShareLine(text: string): boolean {
  // A sentence ends in a full stop, a button does not.
  if (/[.?"”]$/.test(text)) return false;
  const all = text.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*/gu) ?? [];
  if (all.length > MAX_SHARE_WORDS) return false;
  const shares = all.filter((word) => SHARE_WORDS.has(word));
  return (
    shares.length > 0 && all.every((word) => SHARE_WORDS.has(word) || BETWEEN_WORDS.has(word) || /^\d+$/.test(word))
  );
}

/** "Something:" in another script than the article's: a label of the page's template. */
function isForeignLabel(text: string): boolean {
  return text.length <= 40 && /[:：]$/.test(text) && !/\p{Script=Latin}/u.test(text);
}
