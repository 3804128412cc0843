/** The HTML documents of the site: what Vite builds, and what the tests of the built site go through. */
export const pages = [
  { name: 'home', document: 'index.html', path: '' },
  { name: 'call', document: 'call/index.html', path: 'call/' },
  { name: 'dissect', document: 'dissect/index.html', path: 'dissect/' },
  { name: 'browser', document: 'browser/index.html', path: 'browser/' },
] as const;

export type PageName = (typeof pages)[number]['name'];
