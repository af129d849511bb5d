import { ask as overHttp, statusOf, type Ask } from './endpoint';
import { fault, look, ok, type Check, type Finding } from './finding';
import {
  audienceFinding,
  registrationFindings,
  type RegistrationAccess,
} from './page-registration';

export interface PageSettings {
  /** The page's own client id in Entra; absent where there is no page. */
  readonly appId?: string;
  readonly tenants: readonly string[];
  /** Without a slash at its end. */
  readonly publicUrl?: string;
}

/** What the package names for the page, and its registration has to be called. */
export function pageAddress(publicUrl: string, appId: string): string {
  return `api://${new URL(publicUrl).hostname}/${appId}`;
}

/** Whether IT's page is served, and whether people can sign in to it. */
export function pageCheck(
  { appId, tenants, publicUrl }: PageSettings,
  access: RegistrationAccess | undefined,
  asking: Ask = overHttp,
): Check {
  return {
    name: "IT's page",
    run: async () => {
      if (appId === undefined || publicUrl === undefined) return [unused(appId)];
      const served = [await page(publicUrl, asking), await signIn(publicUrl, asking)];
      if (access === undefined) return served;
      const address = pageAddress(publicUrl, appId);
      const audiences = tenants.map((tenant) => audienceFinding(access, tenant, appId, address));
      return [
        ...served,
        ...(await Promise.all(audiences)),
        ...(await registrationFindings(access, tenants, appId)),
      ];
    },
  };
}

function unused(appId: string | undefined): Finding {
  return appId === undefined
    ? look(
        'There is no page: KRETSLOPP_TAB_APP_ID is not set',
        'Register it (docs/install.md, step 2b), or leave it: all but the page works without.',
      )
    : look(
        'Without KRETSLOPP_PUBLIC_URL there is no telling what the page’s registration is to be called',
        'Set it, and the doctor looks.',
      );
}

async function page(publicUrl: string, asking: Ask): Promise<Finding> {
  const url = `${publicUrl}/admin`;
  const status = await statusOf(asking, url, 'GET');
  if (status === 200) return ok(`${url} is served`);
  if (status === 404)
    return fault(`${url} is not built`, 'Run `npm run build` before it is started.');
  return notServed(url, status);
}

async function signIn(publicUrl: string, asking: Ask): Promise<Finding> {
  const url = `${publicUrl}/admin/api/start`;
  const status = await statusOf(asking, url, 'GET');
  if (status === 200) return ok(`${url} lets people sign in`);
  if (status === 404) {
    return fault(
      `${url} lets nobody sign in`,
      'The bot that runs there was started without KRETSLOPP_TAB_APP_ID: give it, and start it again.',
    );
  }
  return notServed(url, status);
}

function notServed(url: string, status: number | undefined): Finding {
  const how = status === undefined ? "can't be reached" : `answers ${status}`;
  return fault(`${url} ${how}`, 'The proxy must pass /admin and all below it on to the bot.');
}
