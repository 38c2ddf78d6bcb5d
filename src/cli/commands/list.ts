import type { Draft } from '../../model.ts';
import { readDraft } from '../../read/shipped/readers.ts';
import { findingLine } from '../../render/finding.ts';
import { renderList } from '../../render/terminal/list.ts';
import { fail, tell } from '../attempt.ts';
import type { Define } from '../command.ts';
import { type ConfigOptions, withConfig } from '../config.ts';
import { EXIT } from '../exit.ts';
import { draftFiles, idOf, type Located, load } from '../library.ts';
import { siteOf } from '../site.ts';

/** `plancmp list`: the drafts that can be named by id, those of ./drafts and those that ship. */
export const define: Define = (command, io, exit) => {
  withConfig(command)
    .description(
      'Lists the drafts that can be named by id: those of ./drafts, and those that ship with plancmp.',
    )
    .addHelpText('after', '\nExample:\n  plancmp list')
    .action(async (options: ConfigOptions) => {
      const site = await siteOf(io, options);
      if (!site.ok) return exit(fail(io, site.problems));
      const files = draftFiles(site.value);
      const read = await Promise.all(files.map((file) => load(io, file, readDraft)));
      // By the name that the command line takes, whatever id the file gives itself.
      const drafts = read.flatMap((result, k): Draft[] =>
        result.ok ? [{ ...result.value.draft, id: idOf(files[k] as Located) }] : [],
      );
      const problems = read.flatMap((result) => (result.ok ? [] : result.findings.map(findingLine)));
      if (drafts.length === 0) return exit(fail(io, problems));
      tell(io, problems);
      io.stdout.write(renderList(drafts));
      exit(EXIT.done);
    });
};
