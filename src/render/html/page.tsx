import { attentionTexts } from '../attention.ts';
import { reportTitle } from '../names.ts';
import { noticeTexts } from '../notice.ts';
import { hiddenPhrases, provenance, summary } from '../sums.ts';
import { script, scriptHash, style, styleHash } from './assets.js';
import { Changes } from './changes.tsx';
import { Contents } from './contents.tsx';
import { Dispositions, NewPoints } from './dispositions.tsx';
import { Heard, Quoted } from './marked.tsx';
import { Numbers } from './numbers.tsx';
import { Picture } from './picture.tsx';
import type { Props } from './sheet.ts';
import { Sources } from './sources.tsx';
import { Sums } from './sums.tsx';
import { Texts } from './texts.tsx';

/** The whole document. */
export function Page({ sheet }: Props) {
  const { report, view, say, anchors } = sheet;
  return (
    <html lang={report.words.lang}>
      <Head sheet={sheet} />
      <body>
        <a class="skip" href={`#${anchors.part(view.stat ? 'sums' : 'changes')}`}>
          {say.skip}
        </a>
        <Masthead sheet={sheet} />
        <main>
          {!view.stat && <Picture sheet={sheet} />}
          <Numbers sheet={sheet} />
          {!view.stat && <Texts sheet={sheet} />}
          <Notices sheet={sheet} />
          <Sums sheet={sheet} />
          {!view.stat && <Dispositions sheet={sheet} />}
          {!view.stat && <NewPoints sheet={sheet} />}
          {!view.stat && <Changes sheet={sheet} />}
          {!view.stat && <Sources sheet={sheet} />}
        </main>
        <footer>
          <p>{provenance(report)}</p>
        </footer>
        <Raw tag="script" text={script} />
      </body>
    </html>
  );
}

function Head({ sheet }: Props) {
  const policy = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{reportTitle(sheet.report)}</title>
      <meta name="description" content={summary(sheet.report)} />
      <Raw tag="style" text={style} />
    </head>
  );
}

/** The page's own style and script; the build makes them, no draft has a word in them. */
function Raw({ tag: Tag, text }: { readonly tag: 'style' | 'script'; readonly text: string }) {
  return <Tag dangerouslySetInnerHTML={{ __html: text }} />;
}

function Masthead({ sheet }: Props) {
  const { report, view, say } = sheet;
  const raised = attentionTexts(report);
  return (
    <header class="masthead">
      <button type="button" class="controls" data-do="scheme" aria-pressed="false">
        {say.dark}
      </button>
      <h1>
        <Quoted side={report.old}>{report.old.title}</Quoted>{' '}
        <span class="arrow" aria-hidden="true">
          →
        </span>
        <Heard>{say.to}</Heard> <Quoted side={report.new}>{report.new.title}</Quoted>
      </h1>
      <div class="columns">
        <div>
          <p class="lede">{summary(report)}</p>
          {hiddenPhrases(report, view.selection).map((phrase) => (
            <p class="unseen">{phrase}</p>
          ))}
        </div>
        {raised.length > 0 && (
          <div class="raised">
            {raised.map((text) => (
              <p dir="auto">{text}</p>
            ))}
          </div>
        )}
      </div>
      {!view.stat && <Contents sheet={sheet} />}
    </header>
  );
}

/** What limits the comparison. */
function Notices({ sheet }: Props) {
  const { report, say, anchors } = sheet;
  const texts = noticeTexts(report);
  if (texts.length === 0) return null;
  const id = anchors.part('notices');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say.notices}</h2>
      {texts.map((text) => (
        <p dir="auto">{text}</p>
      ))}
    </section>
  );
}
