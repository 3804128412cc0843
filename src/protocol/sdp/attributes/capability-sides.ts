/** Who takes part in capability negotiation, RFC 5939. */
import type { Text } from '../../language.ts';

export const offerer: Text = {
  en: 'Offerers that have more than one way, mostly SRTP beside RTP.',
  zh: '有多种方案的提议方，多为 SRTP 与 RTP 并存。',
};
export const picks: Text = {
  en: 'Picks a configuration (pcfg) and says which in a=acfg. One that does not know the lines takes the plain m= line.',
  zh: '选择一个配置（pcfg）并用 a=acfg 说明。不认识这些行的一方按普通的 m= 行处理。',
};
