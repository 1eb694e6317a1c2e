// `npm run sbom`: the bill of materials of what runs in production, as CycloneDX on standard output.
import { makeBillOfMaterials } from './billOfMaterials.mjs';

const bill = makeBillOfMaterials();
if (bill) console.log(JSON.stringify(bill, null, 2));
else {
  console.error('npm could not make a bill of materials: install the packages first (npm ci).');
  process.exitCode = 1;
}
