/** What the flow picture says beside what all reports say. */
export const flow = {
  /** Marks of themes, one letter each; further themes take two. */
  letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  crossing: 'clause that stands elsewhere',
  pale: (n: number) =>
    n === 1 ? '1 change that is not selected is pale.' : `${n} changes that are not selected are pale.`,
};
