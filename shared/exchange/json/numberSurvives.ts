/**
 * Whether a number of a file comes out of the program as it went in. `1e999` would become nothing and
 * 9007199254740993 another number: both are refused rather than changed unseen. `1.0` and `1` are the same number.
 */
export function numberSurvives(token: string): boolean {
  // Whole numbers of up to 15 digits always do; a file can hold millions of them.
  if (token.length <= 15 && !/[.eE]/.test(token)) return true;
  if (token.length > 40) return false;
  const value = Number(token);
  return Number.isFinite(value) && canonical(token) === canonical(String(value));
}

/** Sign, digits without zeros at either end, and the power of ten: equal for equal numbers, however they are written. */
function canonical(token: string): string {
  const [mantissa = '', exponent = '0'] = token.toLowerCase().replace('+', '').split('e');
  const negative = mantissa.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? mantissa.slice(1) : mantissa).split('.');
  const all = whole + fraction;
  let from = 0;
  while (all[from] === '0') from += 1;
  let to = all.length;
  while (to > from && all[to - 1] === '0') to -= 1;
  if (from === to) return '0';
  const power = Number(exponent) - fraction.length + (all.length - to);
  return `${negative ? '-' : ''}${all.slice(from, to)}e${power}`;
}
