/** The settings of a folder, with what most people leave as it is commented out. */
export const settings = (
  modeline: string,
): string => `${modeline}# Settings of plancmp for this folder and those below it. All keys may be left out.
# plancmp schema config prints what they mean; plancmp rules lists the rules.

# The folder of the drafts.
drafts: drafts

# From which level on plancmp check fails: error, warning, note or never.
failOn: error

# How grave a finding is: error, warning, note or off.
# rules:
#   point-removed: warning
#   text-duplicate: off

# What must hold of every draft.
# redLines:
#   - id: army-floor
#     theme: army-caps
#     quantity: personnel
#     atLeast: 800000
#     level: error
#     reason: no fewer than in the draft before
`;

/** The line by which git asks plancmp how drafts differ. */
export const attributes = `# Drafts are compared by their points: plancmp init says what each clone has to set for it.
drafts/*.yaml diff=plancmp
`;
