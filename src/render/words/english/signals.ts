/** What a rewording does to meaning: what was done, and how binding words are. */
export const signals = {
  /** What signals are of, at the head of a filter. */
  names: {
    quantity: 'Number or deadline',
    duty: 'Duty word',
    negation: 'Negation',
    party: 'Party',
    condition: 'Qualifier',
    'and-or': 'And/or',
    scope: 'Scope',
  },
  quantity: 'quantity',
  duty: { added: 'duty added', removed: 'duty removed', both: 'duty' },
  negation: { added: 'negation added', removed: 'negation removed', both: 'negation moved' },
  party: { added: 'party added', removed: 'party removed', both: 'party swapped' },
  condition: { added: 'qualifier added', removed: 'qualifier removed', both: 'qualifier replaced' },
  'and-or': { added: 'and/or added', removed: 'and/or removed', both: 'and/or' },
  scope: { added: 'scope added', removed: 'scope removed', both: 'scope' },
  rungs: {
    obligation: 'obligation',
    prohibition: 'prohibition',
    permission: 'permission',
    expectation: 'expectation',
    declaration: 'declaration',
  },
};
