const text = String.raw`(?:[^\p{ASCII}]|[\p{L}\p{N} ,'/().:-]|#\d+;)*`;
const name = String.raw`[ohxnz][\w]*`;

/** Every line that a picture is made of: boxes, lines between them, what stands in quotes as letters and entities only. */
export const MERMAID_LINE = new RegExp(
  `^(?:  ${name}\\["${text}"\\](?::::\\w+)?|  ${name} (?:(?:---|-->|==>|-\\.->)\\|"${text}"\\||-->|-\\.->|--x|~~~) ${name}|  acc(?:Title: ${text}|Descr \\{)|    ${text}|  \\}|  classDef [\\w :,-]+|%% ${text})$`,
  'u',
);
