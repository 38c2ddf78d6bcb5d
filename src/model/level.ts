/** SARIF's levels: an error makes a check fail, a warning wants a look, a note is for information. */
export type Level = 'error' | 'warning' | 'note';
