/** A first draft, with what a file can say; `schema` is where editors find its schema. */
export const exampleDraft = (schema: string): string => `# yaml-language-server: $schema=${schema}
# An example of a draft. Copy it, or make one from a published text: plancmp new <id> --from <file>
id: example                 # the name of this file without .yaml
title: Framework of a settlement, first draft
date: 2026-01-15            # the day this text became public
language: en
parties: [ukraine, us]      # who put it forward
basis: document             # document, report or oral: how the text became known
wording: verbatim           # verbatim, translated or restated: how these words relate to the original's
sources:                    # named by points below
  paper: { outlet: An example, date: 2026-01-15 }
points:
  - number: 1               # an integer, or text in quotes such as "4.1"
    title: Sovereignty      # helps to find the point in another draft; never compared
    themes: [sovereignty]   # the first is the one that it is listed under
    text: The agreement reaffirms the sovereignty of Ukraine.
    evidence: seen          # seen, summary, partial or unverified
    sources: [paper]
  - number: 2
    title: Armed forces
    themes: [army-caps]
    text: The personnel strength of the Ukrainian armed forces is limited to 800,000 in peacetime.
    evidence: seen
    sources: [paper]
  - number: 3
    title: Prisoners
    themes: [humanitarian]
    standing: open          # agreed or open; left out where not known
    text: "A committee settles these matters:"
    clauses:
      - { label: a, text: prisoners of war are exchanged all for all; }
      - { label: b, text: the bodies of the dead are returned. }
    evidence: seen
    sources: [paper]
    note: For readers; never compared.
`;
