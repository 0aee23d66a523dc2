// The API restarted at each change of its sources, the web application served by Vite, generated types kept up to date.
import { watch as watchFiles } from 'node:fs';
import { join } from 'node:path';
import { capture, endWithParent, env, root, say, step, together } from './children.mjs';

const web = join(root, 'apps', 'web');
const codegen = ['run', 'codegen', '--output-logs=errors-only'];

export async function watch(args) {
  await step('generating types', 'turbo', codegen);
  watchFiles(
    join(web, 'src'),
    { recursive: true },
    (_, name) => /^(?!(.*\/)?gql\b).*\.tsx?$/.test(name) && generateSoon(),
  );
  watchFiles(join(root, 'packages', 'graph'), (_, name) => name === 'schema.graphql' && generateSoon());
  const api = `http://127.0.0.1:${env.PORT || 4000}`;
  await together([
    ['node', ['--watch', '--import', endWithParent, 'apps/api/src/main.ts', ...args]],
    [join(web, 'node_modules', '.bin', 'vite'), [], { cwd: web, env: { ...env, API_URL: api } }],
  ]);
}

let timer;
function generateSoon() {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const { code, output } = await capture('turbo', codegen);
    if (code !== 0) say(output);
  }, 300);
}
