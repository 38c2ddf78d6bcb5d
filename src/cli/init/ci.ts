/** A workflow for GitHub that checks the drafts of every pull request with this version of plancmp. */
export const workflow = (
  version: string,
): string => `# Checks the drafts, and what a pull request changes in them.
name: drafts
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 0 # the drafts are compared with those that the branch began with
          persist-credentials: false
      - uses: actions/setup-node@v7
        with:
          node-version: 24
      - run: npx --yes plancmp@${version} check -f github -o "markdown=$GITHUB_STEP_SUMMARY"
`;

/** The hook that checks the drafts of a commit, an entry of the list of repositories. */
const hook = (version: string): string => `  - repo: local
    hooks:
      - id: plancmp-check
        name: check drafts
        language: node
        additional_dependencies: ['plancmp@${version}']
        entry: plancmp check --no-base
        files: ^drafts/.*\\.ya?ml$
        require_serial: true
`;

/** Settings of pre-commit with that hook alone, and what to add to settings that there are. */
export const preCommit = (version: string): { readonly whole: string; readonly entry: string } => ({
  whole: `repos:\n${hook(version)}`,
  entry: hook(version),
});
