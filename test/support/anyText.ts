import fc from 'fast-check';

/** Texts of any characters, halves of surrogate pairs among them. `fc.string` with the unit `binary` lists a million characters first. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const character = fc.oneof(fc.nat(0x7f), fc.nat(0xffff), fc.nat(0x10_ff_ff));
  return fc.array(character, { maxLength }).map((codes) => String.fromCodePoint(...codes));
}
