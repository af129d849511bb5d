import process from 'node:process';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Kretslopp needs Node.js 20.19 or newer; this is ${process.versions.node}. Newer ones are at https://nodejs.org\n`,
  );
  process.exit(1);
}

/** Everything else is loaded after the look at the version: an old Node could not even read it. */
async function main() {
  const { help, readOptions } = await import('./start/options.mjs');
  let options;
  try {
    options = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  } catch (problem) {
    process.stderr.write(`${problem.message}\n`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const { run } = await import('./start/run.mjs');
  return run(options);
}

main().then(
  (code) => process.exit(code),
  (problem) => {
    process.stderr.write(`${problem.message}\n`);
    process.exit(1);
  },
);
