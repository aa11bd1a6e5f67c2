/** natural has types for its root only, which must not be imported: it loads database clients. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

/** The baseline of the evaluation. */
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  const classifier: unknown;
  export default classifier;
}
