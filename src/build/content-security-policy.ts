/** The Content-Security-Policy that every page of the built site carries, as a `<meta>`: any static host will do. */
import type { Plugin } from 'vite';

/**
 * Only the site's own files, nothing inline. `blob:` is for recorded clips; an RTCPeerConnection needs no entry.
 * Trusted Types: Lit's is the one policy. `new Worker(url)` and Mermaid need one of their own first.
 */
const directives: { readonly [name: string]: string } = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'media-src': "'self' blob:",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};

export const policy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ');

/** Puts the policy first in each head. Only when building: the development server writes styles and scripts inline. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
      ],
    },
  };
}
