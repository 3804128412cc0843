/** All the state machines of a connection, by the name that frames give them. */
import { channel } from './channel.ts';
import { connection } from './connection.ts';
import { dtls } from './dtls.ts';
import { gathering } from './gathering.ts';
import { ice } from './ice.ts';
import { signaling } from './signaling.ts';

export const stateMachines = { signaling, gathering, ice, connection, dtls, channel };

export type MachineName = keyof typeof stateMachines;
