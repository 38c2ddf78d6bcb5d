/**
 * What the logs of CI take for a command: GitHub's runner reads `##[command]` anywhere in a line, its relatives
 * `##vso[command]`. Read in the runner's own source (ActionCommand).
 */
const SIGN = /(?<=#)#(?=\w*\[)/g;

/** A `::` before anything but white space: there GitHub's runner reads `::command::`. */
const START = /^(\s*):(?=:)/gm;

/** A line of a log in which no word of a draft is taken for a command: the sign that makes it one is spelt out. */
export function defused(line: string): string {
  return line.replace(START, '$1\\u{3a}').replace(SIGN, '\\u{23}');
}

/** The same of JSON: escaped, so that it means the same as before. */
export function defusedJson(json: string): string {
  return json.replace(SIGN, '\\u0023');
}

/** The same of XML. */
export function defusedXml(xml: string): string {
  return xml.replace(SIGN, '&#35;');
}

/** The same of Markdown. */
export function defusedMarkdown(markdown: string): string {
  return markdown.replace(START, '$1\\:').replace(SIGN, '\\#');
}
