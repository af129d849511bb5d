import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install.mjs';

const playground = join(root, 'node_modules', '@microsoft', 'm365agentsplayground', 'cli.js');
const settings = '.m365agentsplayground.yml';

/** The people of the three windows, in the order of their ports, with something for each to try. */
export const people = [
  {
    folder: 'employee',
    name: 'Sara Lindqvist',
    role: 'employee',
    say: 'Jag behöver en ny dator till på måndag',
    gives: 'a request form with the devices in stock, already filled in with the day',
  },
  {
    folder: 'it-admin',
    name: 'Mikael Öberg',
    role: 'IT admin',
    say: 'Vad väntar på mig?',
    gives: 'the requests that wait for a decision; new ones come by themselves',
  },
  {
    folder: 'coordinator',
    name: 'Anna Holmgren',
    role: 'environmental coordinator',
    say: 'Hur mycket koldioxid har vi sparat?',
    gives: 'what can be told today of the climate and the devices',
  },
];

/**
 * Starts a person's window. The Playground reads and writes where it stands, so it gets a folder
 * of its own below the data.
 */
export function openWindow(children, person, { botPort, port, data }) {
  const cwd = join(data, 'windows', person.folder);
  mkdirSync(cwd, { recursive: true });
  copyFileSync(
    join(root, 'bot', 'demo', 'playground', person.folder, settings),
    join(cwd, settings),
  );
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
  const args = ['start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--dt'];
  children.start(`${person.name}'s window`, playground, {
    args,
    cwd,
    log: join(cwd, 'playground.log'),
  });
}
