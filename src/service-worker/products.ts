/** Products that a reader wants to have whole on the device: a wish goes over to later builds. */
import { cacheOf, changeRecord, copiedBuilds, recordOf, scope } from './kept-files.ts';
import { headOf, productList } from './lists.ts';
import type { CopyNote, ProductNote } from './protocol.ts';
import { type Course, completeCopy, fill, keptIn, onlyOnce, running } from './site-copy.ts';

const store = () => caches.open(`wishes ${scope()}`);
const addressOf = (product: string) => `${scope()}product/${encodeURIComponent(product)}`;

async function isWanted(product: string): Promise<boolean> {
  return (await (await store()).match(addressOf(product))) !== undefined;
}

/** What is being fetched, by build and product. */
const courses = new Map<string, Course>();
const courseOf = (build: string, product: string) => `${build} ${product}`;

/** Keeps a product whole. Fails when a file cannot be had; what was fetched stays for the next time. */
export async function keepProduct(build: string, product: string): Promise<void> {
  await (await store()).put(addressOf(product), new Response());
  await completeProduct(build, product);
}

/** `isNews`: the build's copy is only being made. */
function completeProduct(build: string, product: string, isNews = false): Promise<void> {
  const name = courseOf(build, product);
  return onlyOnce(name, async () => {
    const course: Course = { kept: 0, isEnded: false };
    courses.set(name, course);
    try {
      if (!isNews) await completeCopy(build);
      const list = await productList(build, product);
      if (!list) return;
      await fill(build, list, course);
      if (course.isEnded || !(await isWanted(product))) return;
      await changeRecord(build, ({ products }) => ({ products: [...new Set([...products, product])] }));
    } finally {
      courses.delete(name);
    }
  });
}

async function wantedOf(build: string): Promise<string[]> {
  const products = Object.keys((await headOf(build)).products);
  const are = await Promise.all(products.map(isWanted));
  return products.filter((_, at) => are[at]);
}

/** Goes on with every product that was asked for and is not whole. */
export async function goOnWithProducts(build: string): Promise<void> {
  const whole = (await recordOf(build))?.products ?? [];
  for (const product of await wantedOf(build))
    if (!whole.includes(product)) await completeProduct(build, product).catch(() => undefined);
}

/** Makes whole in a new build what is whole in an older one: before that, it does not take over. */
export async function bringProductsAlong(build: string): Promise<void> {
  const others = (await copiedBuilds()).filter((other) => other !== build);
  const whole = (await Promise.all(others.map(recordOf))).flatMap((record) => record?.products ?? []);
  for (const product of await wantedOf(build)) if (whole.includes(product)) await completeProduct(build, product, true);
}

/** Takes a product off the device, save what belongs to another that is wanted. */
export async function removeProduct(product: string): Promise<void> {
  await (await store()).delete(addressOf(product));
  for (const build of await copiedBuilds()) {
    const course = courses.get(courseOf(build, product));
    if (course) course.isEnded = true;
    await running.get(courseOf(build, product))?.catch(() => undefined);
    await changeRecord(build, ({ products = [] }) => ({ products: products.filter((one) => one !== product) }));
    const own = await productList(build, product).catch(() => undefined);
    if (!own) continue;
    const others = await Promise.all(
      (await wantedOf(build)).map((other) => productList(build, other).catch(() => undefined)),
    );
    const cache = await cacheOf(build);
    for (const path of Object.keys(own))
      if (!others.some((list) => list && Object.hasOwn(list, path))) await cache.delete(scope() + path);
  }
}

async function productNote(build: string, product: string, whole: readonly string[]): Promise<ProductNote> {
  const { list, ...size } = (await headOf(build)).products[product] as ProductNote & { list: string };
  if (whole.includes(product)) return { ...size, state: 'whole', kept: size.files };
  const course = courses.get(courseOf(build, product));
  if (course) return { ...size, state: 'loading', kept: course.kept };
  if (!(await isWanted(product))) return { ...size, state: 'offered', kept: 0 };
  const present = await keptIn(build);
  const files = Object.keys((await productList(build, product).catch(() => undefined)) ?? {});
  return { ...size, state: 'stopped', kept: files.filter((path) => present.has(scope() + path)).length };
}

/** What a copy says of itself; nothing if there is none. */
export async function noteOf(build: string): Promise<CopyNote | undefined> {
  const record = await recordOf(build);
  if (!record) return undefined;
  const { shell, site, parts, products } = await headOf(build);
  const notes = Object.keys(products).map(
    async (product): Promise<[string, ProductNote]> => [product, await productNote(build, product, record.products)],
  );
  const { date, isComplete } = record;
  return {
    date,
    isComplete,
    isWhole: parts.length === 0,
    shell,
    site,
    products: Object.fromEntries(await Promise.all(notes)),
  };
}
