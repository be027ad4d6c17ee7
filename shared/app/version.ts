/** The product's version; the same as in package.json, which does not travel with every host's bundle. */
export const VERSION = '0.1.0';
