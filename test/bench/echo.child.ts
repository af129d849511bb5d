import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { createServer, plugins } from 'restify';

/** The reference: the barest bot there is on the same restify and botbuilder. It says back what it hears. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = createServer();
server.use(plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context) => {
    if (context.activity.type === 'message')
      await context.sendActivity(`Echo: ${context.activity.text}`);
    else await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: {} } });
  });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: server.address().port });
});
