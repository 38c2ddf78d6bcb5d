/** The page's style and script, minified, and their hashes as a Content-Security-Policy names them. Made by `bin/build.js`. */
export const style: string;
export const styleHash: string;
export const script: string;
export const scriptHash: string;
