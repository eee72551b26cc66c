import { debianPackages } from './debian-packages.mjs';

/** Prints the names of the packages that `start` or `test` needs, for machines that install them beforehand. */
const purpose = process.argv[2] === 'test' ? 'test' : 'start';
console.log(debianPackages[purpose].map(({ name }) => name).join(' '));
