import type { Argument, HelpConfiguration, Option } from 'commander';

/** How helps and the manual tell choices and defaults: in one bracket, without quotes. */
export const HELP: HelpConfiguration = {
  optionDescription: (option: Option) => {
    const takesValue = option.required || option.optional;
    return told(takesValue ? option : { description: option.description });
  },
  argumentDescription: told,
};

type Told = Pick<Argument, 'description'> &
  Partial<Pick<Argument, 'argChoices' | 'defaultValue' | 'defaultValueDescription'>>;

/** A default that no value stands for, such as that of another option, ends a description in brackets of its own. */
function told({ description, argChoices, defaultValue, defaultValueDescription }: Told): string {
  const [, text = description, inText] = /^(.*) \(default: ([^()]*)\)$/.exec(description) ?? [];
  const value = defaultValueDescription ?? (defaultValue === undefined ? undefined : String(defaultValue));
  const usual = value ?? inText?.replaceAll('"', '');
  const facts = [
    ...(argChoices ? [`choices: ${argChoices.join(', ')}`] : []),
    ...(usual === undefined ? [] : [`default: ${usual}`]),
  ];
  return facts.length > 0 ? `${text} (${facts.join('; ')})` : text;
}
