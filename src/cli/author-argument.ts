import { InvalidArgumentError } from 'commander';

/** As many characters as Word takes for the author of a change. */
const LONGEST = 255;

/** A name on the command line that tracked changes can be signed with. */
export function authorArgument(text: string): string {
  const name = text.trim();
  if (name === '') throw new InvalidArgumentError('An author needs a name.');
  if (name.length > LONGEST) throw new InvalidArgumentError(`Word takes no more than ${LONGEST} characters.`);
  return name;
}
