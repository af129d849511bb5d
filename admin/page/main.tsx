import { createRoot } from 'react-dom/client';
import { App } from './app';
import { teamsHost } from './teams';

const place = document.getElementById('page');
if (place === null) throw new Error('the page has no place to be in');
const root = createRoot(place);
void teamsHost().then((host) => {
  root.render(<App host={host} />);
});
