/** Interface strings, English. Accessible names of the controls are fixed: people and tests rely on them. */
import { browser } from './en/browser.ts';
import { call, frame } from './en/call.ts';
import { candidateForm, candidates, pairs } from './en/candidates.ts';
import { data, media, proof, states, transport } from './en/connection.ts';
import { sdp } from './en/descriptions.ts';
import { dissect } from './en/dissect.ts';
import { home } from './en/home.ts';
import { negotiation } from './en/negotiation.ts';
import { nav, noscript, peers, product } from './en/site.ts';

export const en = {
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

export type Strings = typeof en;
