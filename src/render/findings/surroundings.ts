/** Where the checked files are, for a reader who is elsewhere. */
export interface Surroundings {
  /** The path of a file from the root of its repository, with forward slashes; undefined where it is in none. */
  readonly pathOf: (file: string) => string | undefined;
  /** The address of a line of such a path, where one is known. */
  readonly addressOf?: (path: string, line: number) => string;
}

/** Where files are named from the root of the repository and nothing else is known. */
export const AT_ROOT: Surroundings = {
  pathOf: (file) => {
    const path = file.replace(/^(?:\.\/+)+/, '');
    return /^(?:<|\/|\.\.(?:\/|$)|[a-z]:[\\/])/i.test(path) ? undefined : path;
  },
};
