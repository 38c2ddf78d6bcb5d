import type { Candidate, Explanation, Figures, Rival, Verdict } from '../../src/model.ts';

/** An explanation as a line of its own and one for each candidate: all that it says, and nothing twice. */
export function explainedInBrief(explanation: Explanation): string[] {
  const { scope, ref, outcome, weighed, none, omitted, within, unweighed, crossings } = explanation;
  const became = outcome
    ? `${outcome.kind} ${outcome.old}>${outcome.new} ${'score' in outcome ? outcome.score : '-'}${outcome.moved ? ' moved' : ''}${outcome.asserted ? ' asserted' : ''}`
    : '-';
  const more = [
    ...(within ? [`within ${within.old}>${within.new}`] : []),
    ...(unweighed ? [unweighed] : []),
    ...crossings.map((crossing) => `crosses ${crossing.old}>${crossing.new}`),
  ];
  return [
    [
      `${scope} ${ref}: ${became}`,
      `weighed ${weighed}`,
      `none ${none ?? '-'}`,
      `omitted ${omitted}`,
      ...more,
    ].join('; '),
    ...explanation.candidates.map(brief),
  ];
}

function brief({ ref, verdict, figures, sameTheme, words, rivals }: Candidate): string {
  const theme = sameTheme === undefined ? [] : [sameTheme ? 'same theme' : 'other theme'];
  const list = (rivals: readonly Rival[]) =>
    rivals.map((r) => `${r.ref} ${r.similarity} ${r.sure}`).join(', ');
  return [
    `${ref} ${said(verdict)}`,
    ...(figures ? [told(figures)] : []),
    ...theme,
    `both: ${words.common.join(', ')}`,
    `old: ${words.only.old.join(', ')}`,
    `new: ${words.only.new.join(', ')}`,
    `rivals: ${list(rivals.old)} | ${list(rivals.new)}`,
  ].join('; ');
}

function said(verdict: Verdict): string {
  if (verdict.linked) return verdict.by;
  const { linked: _, ...rest } = verdict;
  return `not: ${Object.values(rest)
    .map((value) => (typeof value === 'object' ? JSON.stringify(value) : value))
    .join(' ')}`;
}

function told({ similarity, found, placed, sure, agreement, order }: Figures): string {
  const both = (name: string, figure: { readonly old: number; readonly new: number }) =>
    `${name} ${figure.old}|${figure.new}`;
  return `${similarity} ${both('found', found)} ${both('placed', placed)} ${both('sure', sure)} agreement ${agreement} order ${order}`;
}
