/** Stands in for xmlbuilder, which xml2js brings along to write XML: we only read it. */
export const create = (): never => {
  throw new Error('XML is not written here: infra/lambda-bundling.ts leaves xmlbuilder out');
};
