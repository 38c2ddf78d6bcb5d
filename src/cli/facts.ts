/** What a person who runs plancmp should know beyond its commands, for the help and the manual alike. */
export const FACTS = {
  'Exit status': [
    ['0', 'done'],
    ['1', 'findings (--fail-on) or differences (--exit-code)'],
    ['2', 'could not do the job; standard output is empty'],
    ['130, 143', 'interrupted (SIGINT), terminated (SIGTERM)'],
  ],
  Files: [
    ['drafts/', 'drafts, themes.yaml, parties.yaml, links/'],
    ['plancmp.yaml', 'settings, here or above in the repository'],
    ['plancmp-accepted.yaml', 'findings that were accepted, with reasons'],
  ],
  Environment: [
    ['PLANCMP_CONFIG', 'file of settings, where --config names none'],
    ['FORCE_COLOR', 'colour also where nobody watches; 0 for none'],
    ['NO_COLOR', 'no colour, unless FORCE_COLOR or --color says so'],
    ['TERM', 'no colour where it is dumb'],
    ['PAGER', 'shows long results; less unless given, cat for none'],
    ['LESS', 'options of less; FRX unless given'],
    ['COLUMNS', 'width of results that no terminal shows'],
    ['CI', 'where it is set, long work shows no progress'],
    ['GITHUB_*, CI_*', 'as CI sets them: what check compares with, and links'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [name: string, about: string])[]>>;

/** The same as sections of a help. */
export function factsHelp(): string {
  const sections = Object.entries<readonly (readonly [string, string])[]>(FACTS).map(([title, rows]) =>
    ['', `${title}:`, ...rows.map(([name, about]) => `  ${name.padEnd(21)}  ${about}`)].join('\n'),
  );
  return sections.join('\n');
}
