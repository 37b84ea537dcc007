// What is wrong with an Outlook manifest, offline: the rules of Microsoft's schema that have bitten, and those
// that no schema can see. Order and limits: Office add-in manifest reference, MS-OWEMXML § 5.5.
import { parseDocument } from 'htmlparser2';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Children of each element in the only order that Outlook takes. */
const orders: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides',
  VersionOverridesV1_1:
    'Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins ExtendedPermissions',
  MailHost: 'Runtimes DesktopFormFactor MobileFormFactor',
  DesktopFormFactor: 'SupportsSharedFolders FunctionFile ExtensionPoint',
  LaunchEvent: 'LaunchEvents SourceLocation',
  Group: 'Label Tooltip Control',
  Control: 'Label Tooltip Supertip Icon Action Enabled',
  Supertip: 'Title Description',
  Action: 'SourceLocation TaskpaneId FunctionName SupportsPinning SupportsNoItemContext',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  DesktopSettings: 'SourceLocation RequestedHeight',
};

const surfaces = ['MessageReadCommandSurface', 'MessageComposeCommandSurface'];
const locales = ['nb-NO', 'nn-NO', 'da-DK', 'sv-SE'];

/** Every problem in words; `files` are the paths of the built site, where it is there to be compared. */
export function manifestProblems(
  xml: string,
  { base, files }: { base: string; files: ReadonlySet<string> },
): readonly string[] {
  const root = elementsOf(parseDocument(xml, { xmlMode: true })).at(0);
  if (root?.name !== 'OfficeApp') return ['the root is not OfficeApp'];
  const all = descendants(root);
  const named = (name: string) => all.filter((element) => element.name === name);
  return [
    ...all.flatMap(wrongOrder),
    ...resourceProblems(all),
    ...addressProblems(all, { base, files }),
    ...localeProblems(all),
    ...overrideProblems(all),
    ...eventProblems(all),
    ...lengthProblems(all),
    ...repeated(
      ['Control', 'Group'].flatMap(named).map(({ attributes }) => attributes['id'] ?? ''),
    ),
    ...surfaces
      .filter((surface) => !all.some(({ attributes }) => attributes['xsi:type'] === surface))
      .map((surface) => `${surface} is missing`),
    ...['Id', 'Version', 'Permissions'].filter((name) => named(name).length !== 1),
    ...(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(named('Id')[0]?.text ?? '')
      ? []
      : ['Id is no UUID']),
    ...(xml.length > 256 * 1024 ? ['the manifest is over 256 KB'] : []),
  ];
}

function wrongOrder(element: Element): string[] {
  const order = (orders[element.attributes['xsi:type'] ?? ''] ?? orders[element.name])?.split(' ');
  if (!order) return [];
  const places = element.children.map(({ name }) => order.indexOf(name));
  const unknown = element.children.filter(({ name }) => !order.includes(name));
  const isSorted = places.every((place, index) => place >= (places[index - 1] ?? 0));
  return [
    ...unknown.map(({ name }) => `${name} has no place in ${element.name}`),
    ...(isSorted ? [] : [`children of ${element.name} are out of order`]),
  ];
}

function resourceProblems(all: readonly Element[]): string[] {
  const resources = all.filter(({ name }) => ['bt:Image', 'bt:Url', 'bt:String'].includes(name));
  const defined = resources.flatMap(({ attributes }) => attributes['id'] ?? []);
  const used = all.flatMap(({ attributes }) => attributes['resid'] ?? []);
  return [
    ...repeated(defined),
    ...used.filter((id) => !defined.includes(id)).map((id) => `${id} is used and not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `${id} is defined and not used`),
    ...defined.filter((id) => id.length > 32).map((id) => `${id} is longer than 32 characters`),
  ];
}

function addressProblems(
  all: readonly Element[],
  { base, files }: { base: string; files: ReadonlySet<string> },
): string[] {
  const addresses = all.flatMap(({ attributes }) =>
    Object.values(attributes).filter((value) => /^[a-z]+:\/\//.test(value) && !isNamespace(value)),
  );
  return addresses.flatMap((address) => {
    if (!address.startsWith('https://')) return [`${address} is not https`];
    if (!address.startsWith(`${base}/`)) return [`${address} is not on ${base}`];
    const file = address.slice(base.length + 1);
    return files.has(file) ? [] : [`${file} is not in the site`];
  });
}

const isNamespace = (value: string) =>
  /^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//.test(value);

function localeProblems(all: readonly Element[]): string[] {
  return all
    .filter(({ name }) => ['DisplayName', 'Description', 'bt:String'].includes(name))
    .filter(({ attributes }) => attributes['DefaultValue'] !== undefined)
    .filter(({ children }) => {
      const found = children.map(({ attributes }) => attributes['Locale']);
      return found.join() !== locales.join();
    })
    .map(({ name, attributes }) => `${attributes['id'] ?? name} is not there in every language`);
}

/** Other values for a language, of a text or an address: a language of ours, each once, and a value. */
function overrideProblems(all: readonly Element[]): string[] {
  return all.flatMap(({ name, attributes, children }) => {
    const own = children.filter((child) => child.name === name.replace(/\w+$/, 'Override'));
    const given = own.flatMap((child) => child.attributes['Locale'] ?? []);
    const called = attributes['id'] ?? name;
    return name === 'Runtime'
      ? []
      : [
          ...own
            .filter((child) => !child.attributes['Locale'] || !child.attributes['Value'])
            .map(() => `${called} has an override without language or value`),
          ...given
            .filter((locale) => !locales.includes(locale))
            .map((locale) => `${called} has an override for ${locale}`),
          ...repeated(given.map((locale) => `${called} for ${locale}`)),
        ];
  });
}

/** Classic Outlook loads one script, which has room for one language: the one that Outlook is shown in. */
function scriptProblems(all: readonly Element[], id: string | undefined): string[] {
  const script = all.find(({ name, attributes }) => name === 'bt:Url' && attributes['id'] === id);
  const values = script?.children.map(({ attributes }) => attributes['Value'] ?? '') ?? [];
  return [
    ...locales
      .filter(
        (locale) => !script?.children.some(({ attributes }) => attributes['Locale'] === locale),
      )
      .map((locale) => `classic Outlook has no script for ${locale}`),
    ...[script?.attributes['DefaultValue'] ?? '', ...values]
      .filter((address) => !address.endsWith('.js'))
      .map((address) => `${address} is no script`),
    ...repeated(values),
  ];
}

/** Smart Alerts: one runtime, shared with its event, with the script that classic Outlook needs. */
function eventProblems(all: readonly Element[]): string[] {
  const runtimes = all.filter(({ name }) => name === 'Runtime');
  const points = all.filter(
    ({ name, attributes }) => name === 'ExtensionPoint' && attributes['xsi:type'] === 'LaunchEvent',
  );
  const runtime = runtimes[0];
  const source = points[0]?.children.find(({ name }) => name === 'SourceLocation');
  const events = all.filter(({ name }) => name === 'LaunchEvent');
  const overrides = runtime?.children.filter(
    ({ attributes }) => attributes['type'] === 'javascript',
  );
  return [
    ...(runtimes.length === 1 && points.length === 1 ? [] : ['not exactly one runtime and event']),
    ...(source?.attributes['resid'] === runtime?.attributes['resid']
      ? []
      : ['the event does not run in the runtime']),
    ...(overrides?.length === 1
      ? scriptProblems(all, overrides[0]?.attributes['resid'])
      : ['classic Outlook has no script']),
    ...events
      // The store refuses `Block`, and a fault must never keep a mail from being sent.
      .filter(({ attributes }) => attributes['SendMode'] !== 'PromptUser')
      .map(({ attributes }) => `${attributes['Type']} does not ask`),
    ...events
      .filter(({ attributes }) => !attributes['FunctionName'])
      .map(({ attributes }) => `${attributes['Type']} names no function`),
  ];
}

function lengthProblems(all: readonly Element[]): string[] {
  const longest: Readonly<Record<string, number>> = {
    'bt:ShortStrings': 125,
    'bt:LongStrings': 250,
    OfficeApp: 250,
  };
  return all.flatMap(({ name, children }) =>
    (name in longest ? children : [])
      .flatMap((child) => [child, ...child.children])
      .flatMap(({ attributes }) => [attributes['DefaultValue'] ?? '', attributes['Value'] ?? ''])
      .filter((text) => text.length > (longest[name] ?? 0))
      .map((text) => `too long: ${text}`),
  );
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`);
}

function descendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

type Node = ReturnType<typeof parseDocument>['children'][number];

function elementsOf({ children }: { readonly children: readonly Node[] }): readonly Element[] {
  return children.flatMap((node) =>
    'attribs' in node
      ? [
          {
            name: node.name,
            attributes: node.attribs,
            children: elementsOf(node),
            text: node.children.map((child) => ('data' in child ? child.data : '')).join(''),
          },
        ]
      : [],
  );
}
