/** Who may import whom. Read from the real files; type imports count, since they tie the parts together as well. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

interface Layer {
  /** The folders of src/ that it may import from, beside itself. */
  readonly uses: readonly string[];
  /** Whether it may import packages of Node (`node:fs`). */
  readonly node?: true;
  /** The only packages it may use; without this, any that run in a browser. */
  readonly packages?: readonly string[];
  readonly because: string;
}

const layers: { readonly [folder: string]: Layer } = {
  protocol: {
    uses: [],
    packages: ['diff'],
    because: 'what the standards say is true without us: pure functions and tables, and of packages only pure ones',
  },
  recording: { uses: ['protocol'], because: 'a recording must be readable wherever it came from, without a page' },
  call: {
    uses: ['recording', 'protocol'],
    because: 'a live call only makes frames; it knows nobody who looks at them',
  },
  player: { uses: ['recording', 'protocol'], because: 'it moves through any recording, and draws nothing' },
  figures: {
    uses: ['recording', 'protocol', 'i18n', 'style'],
    because: 'a figure draws a snapshot, from whatever source, so it knows no player and no call',
  },
  controls: {
    uses: ['figures', 'player', 'recording', 'protocol', 'i18n', 'style'],
    because:
      'a control moves the player, or tells the page by an event what its user wants; what it shows, figures draw',
  },
  exercises: {
    uses: ['controls', 'figures', 'recording', 'protocol', 'i18n', 'style'],
    because: 'an exercise is put together of figures and controls, on a recording handed in',
  },
  pages: {
    uses: ['exercises', 'controls', 'figures', 'player', 'call', 'recording', 'protocol', 'i18n', 'style'],
    because: 'a page joins the parts: it alone starts a call',
  },
  i18n: { uses: ['protocol'], because: 'a leaf: of the rest it knows only which languages there are' },
  style: { uses: [], because: 'a leaf: it only says how things look' },
  cli: { uses: ['recording', 'protocol'], node: true, because: 'a terminal has no page' },
  server: { uses: ['recording', 'protocol'], node: true, because: 'a server has no page' },
  build: {
    uses: ['recording', 'protocol', 'i18n'],
    node: true,
    because: 'it runs before there is a page; i18n for the texts that it writes into the HTML',
  },
};

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'));

test('every file of src/ lies in a folder of the table', () => {
  expect(files.filter((file) => !layers[folderOf(file)])).toEqual([]);
});

describe.each(Object.entries(layers))('%s', (folder, layer) => {
  const imports = files.filter((file) => folderOf(file) === folder).flatMap(importsOf);

  test(`uses ${[...layer.uses, 'itself'].join(', ')}: ${layer.because}`, () => {
    const wrong = imports.filter(({ of }) => of !== undefined && of !== folder && !layer.uses.includes(of));
    expect(wrong.map(shown)).toEqual([]);
  });

  const packages = imports.filter(({ of }) => of === undefined);

  if (!layer.node) {
    test('runs without Node', () => {
      expect(packages.filter(({ from }) => from.startsWith('node:')).map(shown)).toEqual([]);
    });
  }

  const { packages: allowed } = layer;
  if (allowed) {
    test(`uses no package but ${allowed.join(', ')}`, () => {
      expect(packages.filter(({ from }) => !allowed.includes(from)).map(shown)).toEqual([]);
    });
  }
});

describe('the reader of imports', () => {
  test.each([
    ["import { a } from '../recording/frame.ts'", '../recording/frame.ts'],
    ["import type { A } from '../recording/frame.ts'", '../recording/frame.ts'],
    ["import '../style/page.css?inline'", '../style/page.css?inline'],
    ["export { a } from '../recording/frame.ts'", '../recording/frame.ts'],
    ["export type * from '../recording/frame.ts'", '../recording/frame.ts'],
    ["const a = await import('../recording/frame.ts')", '../recording/frame.ts'],
    ["type A = import('../recording/frame.ts').A", '../recording/frame.ts'],
  ])('reads %s', (code, from) => {
    expect(specifiers('call/x.ts', code)).toEqual([from]);
  });

  test('leaves comments and texts alone', () => {
    expect(specifiers('call/x.ts', "// import 'a'\nconst text = \"import 'a'\";")).toEqual([]);
  });

  test('refuses an import of what only the running program knows', () => {
    expect(() => specifiers('call/x.ts', 'await import(name)')).toThrow('call/x.ts');
  });
});

interface Import {
  readonly file: string;
  readonly from: string;
  /** The folder of src/ that it reaches; undefined for a package. */
  readonly of: string | undefined;
}

function importsOf(file: string): Import[] {
  return specifiers(file, readFileSync(src + file, 'utf8')).map((from) => ({
    file,
    from,
    of: from.startsWith('.') ? folderOf(relative(src, resolve(src, dirname(file), from))) : undefined,
  }));
}

function specifiers(file: string, code: string): string[] {
  const { module, program, errors } = parseSync(file, code, { lang: 'ts' });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const staticOnes = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const again = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest }) => moduleRequest?.value ?? []);
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    literal(file, code.slice(moduleRequest.start, moduleRequest.end)),
  );
  return [...new Set([...staticOnes, ...again, ...dynamic, ...importTypes(program)])];
}

function literal(file: string, written: string): string {
  const text = /^(['"`])([^'"`$]*)\1$/.exec(written)?.[2];
  if (text === undefined) throw new Error(`${file}: import(${written}) cannot be told from the file alone`);
  return text;
}

/** `import('...')` where a type stands: the module record leaves these out. */
function importTypes(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(importTypes);
  if (typeof node !== 'object' || node === null) return [];
  const { type, source } = node as { type?: unknown; source?: { value?: unknown } };
  const own = type === 'TSImportType' && typeof source?.value === 'string' ? [source.value] : [];
  return [...own, ...Object.values(node).flatMap(importTypes)];
}

function folderOf(file: string): string {
  return file.split(/[\\/]/)[0] ?? '';
}

function shown({ file, from }: Import): string {
  return `${file} imports ${from}`;
}
