import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * The same package without what depends on when it was made: the times of its files, and those of its core properties, which
 * become `date`, a time in UTC. Files stand in order of their names, but for the list of content types, which comes first.
 */
export function packAgain(bytes: Uint8Array, date: string): Uint8Array {
  const files = unzipSync(bytes);
  const names = Object.keys(files).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const zippable: Zippable = {};
  for (const name of names) {
    const content = files[name] as Uint8Array;
    if (name === 'docProps/core.xml') zippable[name] = dated(content, date);
    else zippable[name] = name === 'word/comments.xml' ? inSeconds(content) : content;
  }
  return zipSync(zippable, { mtime: epoch(), level: 6 });
}

/** The earliest time that a zip file can hold: in local time, as zip files have it, so that all zones write the same. */
function epoch(): Date {
  return new Date(1980, 0, 1);
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}

function dated(core: Uint8Array, date: string): Uint8Array {
  return strToU8(
    strFromU8(core).replace(
      /(<dcterms:(created|modified)\b[^>]*>)[^<]*(<\/dcterms:\2>)/g,
      (_, open: string, _name: string, close: string) => open + date + close,
    ),
  );
}

/** Comments with their times as tracked changes have them: without thousandths of a second. */
function inSeconds(comments: Uint8Array): Uint8Array {
  return strToU8(strFromU8(comments).replace(/(?<= w:date="[^"]*)\.000(?=Z")/g, ''));
}
