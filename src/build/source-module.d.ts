/** What `?source` gives (traced-code.ts). */
declare module '*.ts?source' {
  const source: import('./traced-code.ts').SourceText;
  export default source;
}
