/** What only the picture of the points says. */
export const mermaid = {
  /** How the picture is called for screen readers, by the ids of the two drafts. */
  title: (old: string, next: string) => `Where each point of ${old} went in ${next}`,
  tooLarge: 'The picture is left out: it has more points than GitHub draws.',
  wholeTooLarge: 'GitHub does not draw a picture of so many points.',
};
