import type { Checked } from '../../model.ts';
import { findingMessage } from '../finding.ts';
import { json } from './data.ts';

/** All that was found, each finding with its facts and its sentence, as `schemas/findings.schema.json` describes it. */
export function findingJson(checked: Checked): string {
  const findings = checked.findings.map((finding) => ({ ...finding, message: findingMessage(finding) }));
  return json({ ...checked, findings });
}
