/** Interface strings, Chinese. A key that English has and this lacks does not compile. */
import type { Strings } from './en.ts';
import { browser } from './zh/browser.ts';
import { call, frame } from './zh/call.ts';
import { candidateForm, candidates, pairs } from './zh/candidates.ts';
import { data, media, proof, states, transport } from './zh/connection.ts';
import { sdp } from './zh/descriptions.ts';
import { dissect } from './zh/dissect.ts';
import { home } from './zh/home.ts';
import { negotiation } from './zh/negotiation.ts';
import { nav, noscript, peers, product } from './zh/site.ts';

export const zh: Strings = {
  product,
  nav,
  noscript,
  home,
  browser,
  peers,
  frame,
  sdp,
  candidates,
  pairs,
  states,
  media,
  transport,
  proof,
  data,
  call,
  candidateForm,
  dissect,
  negotiation,
};
