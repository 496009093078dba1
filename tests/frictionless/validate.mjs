// Validates a data package by the Frictionless standard: descriptor, every cell against its schema, keys, foreign keys.
// Usage: node validate.mjs ../../data/datapackage.json     Exit code: 0 valid, 1 not valid, 2 usage.
import datapackage from 'datapackage';

const MOST_SHOWN = 10;

const descriptor = process.argv[2];
if (descriptor === undefined) {
  console.error('Usage: node validate.mjs PATH/datapackage.json');
  process.exit(2);
}

const failures = [];
const loaded = await datapackage.Package.load(descriptor);
failures.push(...loaded.errors.map(error => `datapackage.json: ${error.message}`));

for (const resource of loaded.resources) {
  try {
    const rows = await resource.read({ keyed: true });
    await resource.checkRelations();
    console.log(`${resource.name}: ${rows.length} rows`);
  } catch (error) {
    const causes = error.errors?.length > 0 ? error.errors : [error];
    failures.push(...causes.map(cause => `${resource.name}: ${cause.message}`));
  }
}

for (const failure of failures.slice(0, MOST_SHOWN)) console.error(failure);
console.log(failures.length === 0 ? 'valid' : `${failures.length} failures`);
process.exit(failures.length === 0 ? 0 : 1);
