/** The records of a table as RFC 4180 has it, its byte order mark aside; anything else is an error. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const body = text.replace(/^\ufeff/, '');
  let record: string[] = [];
  while (field.lastIndex < body.length) {
    const at = field.lastIndex;
    const match = field.exec(body);
    if (!match) throw new Error(`no CSV at ${at}: ${JSON.stringify(body.slice(at, at + 60))}`);
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    records.push(record);
    record = [];
  }
  if (record.length > 0) throw new Error('the last line has no end');
  return records;
}

/** The rows below the head, by the names that it gives. */
export function csvRows(text: string): Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = readCsv(text);
  return rows.map((row) => {
    if (row.length !== head.length)
      throw new Error(`a row of ${row.length} cells under a head of ${head.length}`);
    return Object.fromEntries(head.map((name, k) => [name, row[k] ?? '']));
  });
}
