/** Sending files over MSRP: RFC 5547 §6. */
import type { Text } from '../../language.ts';
import { attribute } from './attribute.ts';
import { before, one, parameters, split } from './cut.ts';
import { bytes, choice, number, piece } from './piece.ts';

const rfc = 'RFC 5547 §6';
const fileSender = {
  en: 'The side that offers or asks for a file (RCS phones).',
  zh: '提供或索取文件的一方（RCS 手机）。',
};

const hash = {
  label: { en: 'hash of the file', zh: '文件散列值' },
  rfc,
  value: before(
    ':',
    piece({ en: 'hash function', zh: '散列算法' }, rfc, (value) => ({
      en: `A ${value} hash of the file follows.`,
      zh: `后面是文件的 ${value} 散列值。`,
    })),
    piece({ en: 'hash', zh: '散列值' }, rfc, (value) => ({
      en: `${value.split(':').length} bytes. The same file has the same hash.`,
      zh: `共 ${value.split(':').length} 字节。同一文件的散列值相同。`,
    })),
  ),
};

export const fileSelector = attribute({
  name: 'file-selector',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'file-selector:[name:"<name>"] [type:<media type>] [size:<bytes>] [hash:<function>:<hash>]',
  sample: 'file-selector:name:"My cool picture.jpg" type:image/jpeg size:32349',
  meaning: { en: 'Which file is sent, or asked for.', zh: '发送或索取的是哪个文件。' },
  setBy: fileSender,
  otherSide: {
    en: 'Shows it and asks its user; or finds the file that fits.',
    zh: '显示给用户确认；或查找符合的文件。',
  },
  value: parameters(
    {
      name: piece({ en: 'file name', zh: '文件名' }, rfc, (value) => ({
        en: `The file is called ${value}.`,
        zh: `文件名为 ${value}。`,
      })),
      type: piece({ en: 'media type', zh: '内容类型' }, rfc, (value) => ({
        en: `It is of type ${value}.`,
        zh: `类型为 ${value}。`,
      })),
      size: number(
        { en: 'size', zh: '大小' },
        rfc,
        (value) => ({ en: `It has ${value} bytes.`, zh: `大小为 ${value} 字节。` }),
        bytes,
      ),
      hash,
    },
    { between: ' ', join: ':' },
  ),
});

export const fileTransferId = attribute({
  name: 'file-transfer-id',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'file-transfer-id:<token>',
  sample: 'file-transfer-id:Q6LMoGymJdh0IKIgD6wD0jkcfgva4xvE',
  meaning: {
    en: 'Names this transfer: a new name in a later offer is a new transfer.',
    zh: '标识本次传输：以后的提议换了名字就是新的传输。',
  },
  setBy: { en: 'The offerer, at random.', zh: '提议方随机生成。' },
  otherSide: { en: 'Repeats it in the answer.', zh: '在应答中照抄。' },
  value: one(
    piece({ en: 'transfer', zh: '传输标识' }, rfc, (value) => ({
      en: `This transfer is ${value}.`,
      zh: `本次传输为 ${value}。`,
    })),
  ),
});

export const fileDisposition = attribute({
  name: 'file-disposition',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'file-disposition:<render or attachment>',
  sample: 'file-disposition:attachment',
  meaning: { en: 'What is to be done with the file.', zh: '如何处理该文件。' },
  setBy: fileSender,
  otherSide: { en: 'Shows it at once, or keeps it.', zh: '立即显示或保存。' },
  value: one(
    choice({ en: 'what to do', zh: '处理方式' }, rfc, {
      render: { en: 'To be shown at once.', zh: '立即显示。' },
      attachment: { en: 'To be kept, and opened if the user wants.', zh: '保存，由用户决定是否打开。' },
    }),
  ),
});

const date = (label: Text) =>
  piece(label, rfc, (value) => ({ en: `${label.en}: ${value}.`, zh: `${label.zh}：${value}。` }));

export const fileDate = attribute({
  name: 'file-date',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'file-date:[creation:"<date>"] [modification:"<date>"] [read:"<date>"]',
  sample: 'file-date:creation:"Mon, 15 May 2006 15:01:31 +0300"',
  meaning: { en: 'When the file was made, changed and read.', zh: '文件的创建、修改和读取时间。' },
  setBy: fileSender,
  otherSide: { en: 'May give its copy the same dates.', zh: '可以给副本设置相同的时间。' },
  value: parameters(
    {
      creation: date({ en: 'made', zh: '创建于' }),
      modification: date({ en: 'changed', zh: '修改于' }),
      read: date({ en: 'read', zh: '读取于' }),
    },
    { between: ' ', join: ':' },
  ),
});

export const fileIcon = attribute({
  name: 'file-icon',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'file-icon:cid:<content id>',
  sample: 'file-icon:cid:id2@alicepc.example.com',
  meaning: {
    en: 'A small picture of the file, in another part of the same SIP message.',
    zh: '文件的缩略图，放在同一 SIP 消息的另一部分。',
  },
  setBy: fileSender,
  otherSide: { en: 'Shows it when it asks its user.', zh: '询问用户时显示。' },
  value: one(
    piece({ en: 'picture', zh: '缩略图' }, rfc, (value) => ({
      en: `The part with Content-ID ${value.replace(/^cid:/, '')}.`,
      zh: `Content-ID 为 ${value.replace(/^cid:/, '')} 的部分。`,
    })),
  ),
});

export const fileRange = attribute({
  name: 'file-range',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'file-range:<first>-<last or *>',
  sample: 'file-range:1-*',
  meaning: {
    en: 'Which bytes of the file are transferred, counted from 1.',
    zh: '传输文件的哪些字节，从 1 开始计数。',
  },
  setBy: { en: 'The side that goes on with a transfer that broke off.', zh: '继续中断的传输的一方。' },
  otherSide: { en: 'Sends or expects just those.', zh: '只发送或接收这些字节。' },
  value: split('-', [
    number({ en: 'first byte', zh: '起始字节' }, rfc, (value) => ({
      en: `From byte ${value}.`,
      zh: `从第 ${value} 字节起。`,
    })),
    piece({ en: 'last byte', zh: '结束字节' }, rfc, (value) =>
      value === '*'
        ? { en: 'To the end.', zh: '直到末尾。' }
        : { en: `To byte ${value}.`, zh: `到第 ${value} 字节止。` },
    ),
  ]),
});
