import { ENGLISH } from './english.ts';

const OTHERS = {
  de: `aber alle allen alles als am an auch auf aus bei beim bin bitte das dass dein dem den der des die doch durch ein eine
      einem einen einer eines er es fur geht gibt habe haben hat ich ihm ihr im immer in ins ist ja jetzt kann kein keine
      keinen konnen mal man mehr mein meine meinen mich mir mit muss nach nicht nichts noch nur ob oder ohne schon sein
      seine seit sich sie sind so uber um und uns unser unsere vom von vor war warum was weil wenn wer werden wie wieder
      will wir wird wo wurde zu zum zur`,
  fr: `a ai alors apres au aucun aussi autre aux avec avoir ca car ce cela ces cet cette chez comme comment d dans de depuis
      des du elle en encore est et etait etre fait il ils j je jamais l la le les leur lors lui m ma mais me meme mes moi mon n ne
      ni nous on ont ou par pas peut peux plus pour pourquoi qu quand que quel quelle qui quoi s sa sans se ses si son
      sont sur t ta tous tout toute toutes tres trop tu un une vers vos votre vous y`,
  es: `a al algo ante aqui asi aun bien como con cual cuando de del desde donde dos e el ella ellos en entre era es esa ese
      eso esta estan estas este esto estos fue ha hace han hasta hay la las le les lo los mas me mi mis muy nada ni no nos
      nuestra nuestro o otra otro para pero por porque puede puedo que quien se sea ser si sin sobre solo son su sus
      tambien te tengo tiene todo todos tu un una uno y ya yo`,
  nl: `aan al alle alleen als altijd ben bij daar dan dat de der deze die dit doen door dus een eens en er ge geen
      geeft gaat had heb hebben heeft hem het hier hij hoe ik in is ja je kan kunnen maar me meer met mij mijn moet na naar
      niet nog nu of om omdat onder ons onze ook op over te tot u uit uw van veel voor waar waarom was wat we weer welke
      wel werd wie wij wil word worden wordt ze zelf zich zij zijn zo zonder zou`,
  it: `a ad agli ai al alla alle anche avere c che chi ci come con cosa cui da dai dal dalla de degli dei del della delle
      di dopo dove e ed era essere fa gia gli ha ho i il in io l la le lei li lo loro lui ma mi mia mio molto ne nei nel
      nella no noi non nostra nostro o ogni per perche piu po posso puo qual quale quando quanto quella quello questa questo qui se
      sempre senza si solo sono sta su sua sul sulla suo ti tra tutti tutto un una uno vi`,
  pt: `a ao aos apos as ate com como da das de dela dele deles depois do dos e ela ele eles em entre era essa esse esta
      estao este eu foi ha isso isto ja la lhe mais mas me mesmo meu minha muito na nao nas nem no nos nossa nosso num
      numa o os ou para pela pelo por porque posso pode qual quando que quem se sem ser seu so sobre sua tambem te tem
      tenho todos tudo um uma voce`,
  pl: `a aby ale bez bo by byc byl co czy dla do gdy gdzie go i ich ile im ja jak jako je jego jej jest jestem jeszcze juz
      kiedy kto ktora ktore ktory ktorych lub ma mam mi mnie moj moja moge mozna moze na nad nam nas nasz nasza nie nic niz o od on ona
      one oraz po pod przed przez przy sa sie skad swoj ta tak taki tam te tego tej ten to tu tylko tym tych u w we
      wiec wszystko z za zawsze ze`,
};

/**
 * Words that say nothing of what a question is about, by language, without accents. They are not indexed, do not count in a question, and tell the
 * language that it is in. Small lists: a rarer word that says nothing costs a question little.
 */
export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = /* @__PURE__ */ (() => ({
  en: ENGLISH,
  ...Object.fromEntries(Object.entries(OTHERS).map(([language, words]) => [language, new Set(words.split(/\s+/))])),
}))();
