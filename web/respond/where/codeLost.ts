/** Code loaded on demand did not arrive. A browser remembers that of a module until the page is loaded anew. */
export class CodeLost extends Error {}
