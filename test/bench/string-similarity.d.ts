declare module 'string-similarity' {
  export function findBestMatch(
    text: string,
    others: readonly string[],
  ): { readonly bestMatch: { readonly rating: number }; readonly bestMatchIndex: number };
}
