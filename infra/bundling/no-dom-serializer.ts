/** Stands in for dom-serializer, which htmlparser2 brings along to write HTML: we only take its tokenizer. */
export default (): never => {
  throw new Error('HTML is not written here: infra/lambda-bundling.ts leaves dom-serializer out');
};
