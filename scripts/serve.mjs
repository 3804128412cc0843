// @ts-check
/** Serves the built site at this machine only, and prints where. PORT asks for a port; a taken one gives the next. */
import { preview } from 'vite';

const server = await preview({ preview: { host: 'localhost', port: Number(process.env['PORT'] ?? 4173) } });
process.stdout.write(`\nWebRTC Explorer is at ${server.resolvedUrls?.local[0]}\nCtrl+C stops it.\n`);
