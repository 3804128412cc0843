/** What an address in a description is, in words: a phrase that goes on from “203.0.113.5 is …”. */
import type { Text } from '../language.ts';
import { type AddressFamily, type AddressKind, addressFamily, addressKind } from './address-kind.ts';

export function addressMeaning(address: string): Text {
  return kinds[addressKind(address)](addressFamily(address));
}

const kinds: { readonly [K in AddressKind]: (family: AddressFamily) => Text } = {
  unspecified: (family) => ({
    en: `no address at all, but the ${family} placeholder`,
    zh: `占位用的 ${family} 地址，并非真实地址`,
  }),
  loopback: (family) => ({ en: `the device itself (${family} loopback)`, zh: `本机自己（${family} 环回地址）` }),
  'link-local': (family) => ({
    en: `a link-local ${family} address, valid on its own link only`,
    zh: `链路本地地址（${family}），只在本链路内有效`,
  }),
  multicast: (family) => ({
    en: `${family} multicast: what is sent there reaches every receiver that joined the group`,
    zh: `组播地址（${family}）：发到那里的数据会到达所有加入该组的接收方`,
  }),
  private: (family) => ({
    en: `a private ${family} address, reachable within its own network only`,
    zh: `私有 ${family} 地址，只在自己的网络内可达`,
  }),
  shared: (family) => ({
    en: `an ${family} address inside a carrier’s NAT (100.64.0.0/10), not reachable from the Internet`,
    zh: `运营商 NAT 内部的 ${family} 地址（100.64.0.0/10），从公网不可达`,
  }),
  example: (family) => ({
    en: `an ${family} address that is kept for examples`,
    zh: `专供举例使用的 ${family} 地址`,
  }),
  public: (family) => ({ en: `a public ${family} address`, zh: `公网 ${family} 地址` }),
  mdns: () => ({
    en: 'a random name that hides an address of the device; multicast DNS resolves it, within the same network only',
    zh: '隐藏本机地址的随机名字，由组播 DNS（mDNS）解析，只在同一网络内有效',
  }),
  name: () => ({ en: 'a host name, to be resolved by DNS', zh: '主机名，需经 DNS 解析' }),
};
