import { onDemand } from './on-demand.ts';

// Articles and pronouns; prepositions; conjunctions and particles; auxiliaries, modal words among them: "shall" and
// "may" turn up in every point, and which of them stands there tells no subject.
const english = `
  a an the this that these those some any all each every either neither both another other others such same none
  i me my myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
  they them their theirs themselves who whom whose which what whoever whichever whatever anyone anybody anything someone
  somebody something everyone everybody everything nobody nothing
  about above across after against along alongside amid among amongst around as at before behind below beneath beside
  besides between beyond by concerning despite down during except for from in inside into near of off on onto out
  outside over per regarding since through throughout till to toward towards under underneath until unto up upon
  via with within without
  and or but nor so yet if unless than then though although because whether while whereas when whenever where wherever
  whereby wherein whereupon how why not no also too only just even more most less least very well there here thereof
  therein thereto thereby therefore thus hereby herein hereto hereof however otherwise
  am is are was were be been being has have had having do does did done doing will would shall should may might must can
  could cannot ought
`;

const ukrainian = `
  я мене мені мною ми нас нам нами ти тебе тобі тобою ви вас вам вами він його йому ним нього ньому вона її їй нею неї
  воно вони їх їм ними них себе собі собою мій моя моє мої наш наша наше наші нашого нашої наших твій ваш ваша ваше ваші
  їхній їхня їхнє їхні їхнього їхньої їхніх свій своя своє свої свого своєї своєму своїм своїх своїми свою цей ця це ці
  цього цієї цьому цій цим цією цих цими цю той та те ті того тієї тому тій тим тією тих тими ту такий така таке такі
  такого такої такому такій таким такою таких такими таку який яка яке які якого якої якому якій яким якою яких якими
  яку хто кого кому ким що чого чому чим чий чия чиє чиї весь вся все всі усі увесь уся усе всього всієї всьому всій
  всім всіх всіма усього усієї усіх усім усіма кожен кожна кожне кожний кожного кожної кожному кожній кожним будь-який
  будь-яка будь-яке будь-які будь-якого будь-якої будь-якому будь-яких будь-яким будь-якими будь-яку будь-хто будь-що
  інший інша інше інші іншого іншої іншому іншій інших іншим іншими іншу сам сама саме самі самого самої самих ніхто
  ніщо ніякий жоден жодна жодне жодні жодного жодної жодних
  у в на над під підо при по за до від од з із зі зо для без про через між поміж серед крім окрім після перед передо
  протягом упродовж впродовж поза понад щодо стосовно відносно згідно відповідно внаслідок внаслідку завдяки всупереч
  замість навколо довкола біля коло проти задля заради усередині всередині шляхом об
  і й а але або чи та проте однак зате якщо якби коли доки поки щоб аби бо оскільки тому тобто як ніж мов наче хоча хоч
  не ні ані також теж лише лиш тільки навіть уже вже ще саме лише б би ж же чи хай нехай отже інакше там тут де куди
  звідки так
  є бути був була було були буду будеш буде будемо будуть будучи бувши має мають мати мав мала мало мали може можуть
  могти міг могла могло могли можна слід треба повинен повинна повинно повинні мусить мусять
`;

const russian = `
  я меня мне мной мы нас нам нами ты тебя тебе тобой вы вас вам вами он его ему им него нему ним она её ее ей ею неё
  нее ней нею оно они их ими них ними себя себе собой мой моя моё мое мои наш наша наше наши нашего нашей наших твой ваш
  ваша ваше ваши свой своя своё свое свои своего своей своему своим своих своими свою этот эта это эти этого этой этому
  этим этих этими эту тот та то те того той тому тем тех теми ту такой такая такое такие такого таком такому таким таких
  такими такую который которая которое которые которого которой которому котором которым которых которыми которую какой
  какая какое какие какого каких кто кого кому кем что чего чему чем чей чья чьё чье чьи весь вся всё все всего всей
  всему всем всех всеми всю каждый каждая каждое каждого каждой каждому каждым каждую любой любая любое любые любого
  любых любым любому любую иной иная иное иные иного иных другой другая другое другие другого других другим другими
  другую сам сама само сами самого самой самих никто ничто никакой никакая никакие никаких
  в во на над надо под подо при по за до от ото с со из изо для без безо о об обо про через между среди кроме после
  перед передо к ко у около вокруг вне свыше против ради вместо вследствие благодаря согласно относительно насчёт насчет
  касательно вопреки внутри путём путем течение
  и а но или либо да однако зато если когда пока чтобы чтоб ибо поскольку потому поэтому то есть как чем нежели словно
  хотя не ни также тоже лишь только даже уже ещё еще именно бы б же ж ли пусть итак иначе там тут здесь где куда откуда
  так
  быть был была было были буду будет будем будут будучи является являются имеет имеют иметь имел имела имели может могут
  мочь мог могла могло могли можно следует надо нужно должен должна должно должны обязан обязана обязано обязаны
`;

function listed(text: string): () => ReadonlySet<string> {
  return onDemand(() => new Set(text.trim().split(/\s+/)));
}

const none: ReadonlySet<string> = new Set();
const lists: ReadonlyMap<string, () => ReadonlySet<string>> = new Map([
  ['en', listed(english)],
  ['uk', listed(ukrainian)],
  ['ru', listed(russian)],
]);

/**
 * Words that hold the sentences of a language together, in the form that `words` gives: by primary subtag, none for a
 * language without a list. In six clauses "the" is as rare as "sanctions", so that rarity alone cannot tell them apart.
 */
export function functionWordsOf(language: string): ReadonlySet<string> {
  return lists.get(language)?.() ?? none;
}

/** Whether a word, in the form that `words` gives, is a function word of English, Ukrainian or Russian. */
export function isFunctionWord(word: string): boolean {
  return Array.from(lists.values()).some((list) => list().has(word));
}
