/** Version of the pipeline, stated in every output; a test holds it to package.json. */
export const PIPELINE_VERSION = '0.1.0';

/** Version of the output's schemas, stated in every file that is written. */
export const SCHEMA_VERSION = '1.0.0';
