/**
 * The call's handlers, twice from one file: as the module that runs, with markers that tell which line is running
 * (call/flow.ts), and as highlighted lines to show (`?source`). Both have the line numbers of the file on disk.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createHighlighter } from 'shiki';
import { type Plugin, parseAst } from 'vite';

/** One piece of a highlighted line; `tone` is a class of the stylesheet that comes with it. */
export interface SourceToken {
  readonly text: string;
  readonly tone: string;
}

export interface SourceText {
  readonly file: string;
  /** Of the file's text: tells whether a recording was made with this very source. */
  readonly hash: string;
  readonly lines: readonly (readonly SourceToken[])[];
  /** Sets the colours of the tones, light and dark. */
  readonly css: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const handlers = /[\\/]src[\\/]call[\\/]handlers[\\/][\w-]+\.ts$/;
const source = /[\\/]src[\\/]call[\\/]handlers[\\/][\w-]+\.ts\?source$/;

export function tracedCode(): Plugin {
  return {
    name: 'traced-code',
    enforce: 'pre',
    load: {
      filter: { id: source },
      async handler(id) {
        const file = id.slice(0, -'?source'.length);
        this.addWatchFile(file);
        const text = await readFile(file, 'utf8');
        const shown = await sourceText(basename(file, '.ts'), text);
        return { code: `export default ${JSON.stringify(shown)}`, moduleType: 'js' };
      },
    },
    transform: {
      filter: { id: handlers },
      handler: (code) => ({ code: withMarkers(code), map: null }),
    },
  };
}

/** The same program with a marker before each statement inside a function and around each `await`; no line moves. */
export function withMarkers(code: string): string {
  const inserts: { at: number; text: string }[] = [];
  const lineOf = (offset: number) => code.slice(0, offset).split('\n').length;
  visit(parseAst(code, { lang: 'ts' }), false, (node, parent) => {
    if (node.type === 'AwaitExpression') {
      inserts.push({ at: node.start, text: `$resume(${lineOf(node.start)}, ` });
      inserts.push({ at: node.start + 'await'.length, text: ' $pause(' });
      inserts.push({ at: node.end, text: '))' });
    } else if (isStatement(node) && holdsStatements(parent)) {
      inserts.push({ at: node.start, text: `$at(${lineOf(node.start)}); ` });
    }
  });
  // From the end, so that offsets stay right; the sort is stable, so outer markers stay outside inner ones.
  const marked = inserts
    .sort((one, other) => one.at - other.at)
    .reduceRight((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code);
  return `import { at as $at, pause as $pause, resume as $resume } from '../flow.ts';${marked}`;
}

/** Lines of tokens with classes instead of styles, which the Content-Security-Policy would refuse. */
export async function sourceText(file: string, text: string): Promise<SourceText> {
  const themes = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } as const;
  const highlighter = await createHighlighter({ langs: ['ts'], themes: Object.values(themes) });
  const tones = new Map<string, string>();
  const tone = (light = 'inherit', dark = 'inherit') => {
    const colours = `light-dark(${light}, ${dark})`;
    const known = tones.get(colours) ?? `tone${tones.size}`;
    tones.set(colours, known);
    return known;
  };
  const lines = highlighter.codeToTokensWithThemes(text.trimEnd(), { lang: 'ts', themes }).map((line) =>
    merged(
      line.map(({ content, variants }) => ({
        text: content,
        tone: tone(variants['light']?.color, variants['dark']?.color),
      })),
    ),
  );
  highlighter.dispose();
  const css = [...tones].map(([colours, name]) => `.${name}{color:${colours}}`).join('');
  return { file, hash: createHash('sha256').update(text).digest('hex').slice(0, 16), lines, css };
}

/** Neighbours of one tone as one token, for which a page needs half the elements; space has no tone of its own. */
function merged(tokens: readonly SourceToken[]): SourceToken[] {
  const result: SourceToken[] = [];
  for (const { text, tone } of tokens) {
    const before = result.at(-1);
    if (before && (before.tone === tone || text.trim() === ''))
      result[result.length - 1] = { ...before, text: before.text + text };
    else if (before?.text.trim() === '') result[result.length - 1] = { text: before.text + text, tone };
    else result.push({ text, tone });
  }
  return result;
}

function visit(node: Node, inFunction: boolean, see: (node: Node, parent: Node) => void): void {
  for (const child of children(node)) {
    if (inFunction) see(child, node);
    visit(child, inFunction || child.type.includes('Function'), see);
  }
}

function children(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function isStatement({ type }: Node): boolean {
  return type.endsWith('Statement') || type === 'VariableDeclaration';
}

function holdsStatements({ type }: Node): boolean {
  return type === 'BlockStatement' || type === 'FunctionBody' || type === 'SwitchCase';
}
