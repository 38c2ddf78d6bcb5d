/** What only the table says. */
export const csv = {
  uncompared: 'not compared one by one',
};
