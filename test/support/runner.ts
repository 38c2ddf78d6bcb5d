/** A command that a line of a log gives to GitHub's runner. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner reads in a line, by the rules of its own source (ActionCommand): `::name …::data` after white space, or `##[name …]data` anywhere. */
export function commandOf(line: string): Command | undefined {
  const own = /^\s*::([^ :]*)(?: ((?:(?!::).)*))?::(.*)$/s.exec(line);
  if (own) return command(own[1], own[2], own[3], ',');
  const old = /##\[([^\] ]*)(?: ([^\]]*))?\](.*)$/s.exec(line);
  return old ? command(old[1], old[2], old[3], ';') : undefined;
}

function command(name = '', properties = '', data = '', separator = ','): Command {
  const pairs = properties.split(separator).filter((pair) => pair !== '');
  return {
    name,
    properties: Object.fromEntries(
      pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), undone(pair.slice(pair.indexOf('=') + 1))]),
    ),
    data: undone(data),
  };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '%0D': '\r',
  '%0A': '\n',
  '%3A': ':',
  '%2C': ',',
  '%25': '%',
};

function undone(text: string): string {
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (code) => ESCAPES[code] ?? code);
}
