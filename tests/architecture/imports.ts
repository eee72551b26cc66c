import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** Every file that the arrows speak of, relative to the root. */
export function sourceFiles(root: string): string[] {
  return ['src-shared', 'src-main', 'src-renderer', 'src-server']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((it) => `${folder}/${it}`),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path));
}

/** What a source file imports, in whatever way: statically, for types only, dynamically, by re-export or require. */
export function importsOf(path: string, source: string): string[] {
  const found: string[] = [];
  visit(parsed(path, source), (node) => {
    const target = importTarget(node);
    if (target !== null) found.push(target);
  });
  return found;
}

/** The names of the properties that a source file reads of anything. */
export function propertiesOf(path: string, source: string): string[] {
  const found: string[] = [];
  visit(parsed(path, source), (node) => {
    if (node.type === 'MemberExpression') found.push(nameOf(node.property));
  });
  return found;
}

type Node = Readonly<Record<string, unknown>>;

function parsed(path: string, source: string): Node {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  return program as unknown as Node;
}

function importTarget(node: Node): string | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literal(node.source);
    case 'TSExternalModuleReference':
      return literal(node.expression);
    case 'CallExpression':
      return nameOf(node.callee) === 'require' ? literal((node.arguments as unknown[])[0]) : null;
    default:
      return null;
  }
}

function literal(node: unknown): string | null {
  const value = isNode(node) ? node.value : null;
  return typeof value === 'string' ? value : null;
}

function nameOf(node: unknown): string {
  return isNode(node) ? String(node.name ?? node.value ?? '') : '';
}

function visit(node: Node, look: (node: Node) => void): void {
  look(node);
  for (const part of Object.values(node)) {
    for (const child of Array.isArray(part) ? part : [part]) if (isNode(child)) visit(child, look);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
