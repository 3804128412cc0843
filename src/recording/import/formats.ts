import { explorerRecording } from './explorer-recording.ts';
import type { ImportFormat } from './result.ts';

/** The formats that can be read. The first that recognises a file reads it. */
export const formats: readonly ImportFormat[] = [explorerRecording];
