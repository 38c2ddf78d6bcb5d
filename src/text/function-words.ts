const english =
  'a an the and or but nor if than that this these those there it its they them their he she his her we us our you your i who ' +
  'whom which what when where while as at by for from in into of on onto to with within is are was were be been being has have ' +
  'had do does did will would shall should may might can could must so such any all each other also more most only very';
const ukrainian =
  'а або але би б бо в від вони вона воно він до для з за зі із й його її їх же з за і у й на не над об по поки при про та так ' +
  'також те ти то тобто у усі всі це цей ця ці ці цього цьому чи що щоб як який яка яке які якщо є бути було буде будуть';
const russian =
  'а без бы в во все вы для до его ее её если еще же за и из или им их к как ко когда который которая которое которые ли на над ' +
  'не но о об от она они оно он по под при с со так также то того тоже у что чтобы эта эти это этот быть был была были будет будут';

/**
 * Words that hold sentences together in English, Ukrainian and Russian, in lower case. In a list of six clauses "the"
 * is as rare as "sanctions", so that rarity alone cannot tell them apart.
 */
export const functionWords: ReadonlySet<string> = new Set([english, ukrainian, russian].join(' ').split(' '));
