import type { Files, Rule } from '../../model.ts';
import { greatest } from '../../text/greatest.ts';

/** What a rule is about, with the files of its example, as viewers of SARIF show it beside a finding. */
export function ruleHelp({ rule, about, example }: Rule): {
  readonly text: string;
  readonly markdown: string;
} {
  const more = `\`plancmp rules ${rule}\` says more.`;
  const sections = [
    about,
    ...files('Before', example.before ?? {}),
    ...files('Flagged', example.flagged),
    ...files('Not flagged', example.clean),
    more,
  ];
  return { text: `${about}\n\n${more.replaceAll('`', '"')}`, markdown: sections.join('\n\n') };
}

function files(title: string, all: Files): string[] {
  const blocks = Object.entries(all).map(([name, content]) =>
    typeof content === 'string' ? `${name}:\n\n${block(content)}` : `${name}: ${content.words}`,
  );
  return blocks.length === 0 ? [] : [`**${title}**`, ...blocks];
}

/** A block of code, in a fence longer than any row of backticks inside. */
function block(text: string): string {
  const rows = Array.from(text.matchAll(/`+/g), ([row]) => row.length);
  const fence = '`'.repeat(
    greatest(
      rows.map((length) => length + 1),
      3,
    ),
  );
  return `${fence}yaml\n${text.trimEnd()}\n${fence}`;
}
